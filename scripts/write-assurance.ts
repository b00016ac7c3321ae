/**
 * `npm run write:assurance`: writes docs/assurance/ again, from the data beside it, and all of it as
 * one page that prints, which is kept nowhere.
 */
import './closed-pipe.ts'
import { mkdirSync, writeFileSync } from 'node:fs'
import { parts } from '../docs/assurance/data/parts.ts'
import { packAsDocument } from './assurance/document.ts'
import { packFiles } from './assurance/files.ts'
import { say } from './terminal.ts'

const whole = '.cache/assurance-pack.html'

for (const [name, text] of await packFiles(parts)) writeFileSync(`docs/assurance/${name}`, text)
mkdirSync('.cache', { recursive: true })
writeFileSync(whole, packAsDocument(parts))
say(`Wrote docs/assurance/. To print all of it as one document, open ${whole}.`)
