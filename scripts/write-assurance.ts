/** `npm run write:assurance`: writes docs/assurance/ again, from the data beside it. */
import './closed-pipe.ts'
import { writeFileSync } from 'node:fs'
import { parts } from '../docs/assurance/data/parts.ts'
import { packFiles } from './assurance/files.ts'

for (const [name, text] of await packFiles(parts)) writeFileSync(`docs/assurance/${name}`, text)
