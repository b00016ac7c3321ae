/**
 * `npm run write:assurance`: writes docs/assurance/ again, from the data beside it, and all of it as
 * one page that prints, which is kept nowhere; and docs/faults.md, from the table of faults.
 */
import './command.ts'
import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { parts } from '../docs/assurance/data/parts.ts'
import { faults, notTried } from '../tests/browser/faults/table.ts'
import { packAsDocument } from './assurance/document.ts'
import { faultsPage } from './assurance/faults-page.ts'
import { packFiles } from './assurance/files.ts'
import { say } from './terminal.ts'

const whole = '.cache/assurance-pack.html'

parseArgs()
for (const [name, text] of await packFiles(parts)) writeFileSync(`docs/assurance/${name}`, text)
writeFileSync('docs/faults.md', await faultsPage({ faults, notTried }))
mkdirSync('.cache', { recursive: true })
writeFileSync(whole, packAsDocument(parts))
say(`Wrote docs/assurance/ and docs/faults.md. To print all of it as one document, open ${whole}.`)
