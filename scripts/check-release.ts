/**
 * `npm run check:release -- https://host/path/`: asks a running host for a release, and says which
 * header, type or file is wrong.
 */
import './command.ts'
import { parseArgs } from 'node:util'
import { askHost } from './release/ask.ts'
import { checkHost } from './release/check-host.ts'
import { describeHost } from './release/describe-host.ts'
import { refuse, say } from './terminal.ts'

const command = 'check:release'

const help = `Ask a running host for a release of this tool, and say what is wrong with what it sends.

  npm run check:release -- https://host/path/

It asks for the page, for every file that a device keeps, and for one that does not exist.

Exit codes
  0   nothing is wrong; something could be better
  1   something is wrong
  2   it was asked wrongly: nothing was checked`

async function main(): Promise<number> {
  const asked = askedFor()
  if (typeof asked === 'string') return refuse(command, asked)
  if (asked === null) return say(help)
  const report = await checkHost(asked, askHost, Date.now())
  say(describeHost(asked, report))
  return report.findings.some(({ kind }) => kind === 'wrong') ? 1 : 0
}

/** The folder to ask for, null for help, or what is wrong with the command line. */
function askedFor(): URL | string | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { help: { type: 'boolean', default: false } },
    })
    if (values.help) return null
    const [text, ...others] = positionals
    if (text === undefined || others.length > 0) return 'Give one address: https://host/path/'
    if (!URL.canParse(text) || !/^https?:/.test(text)) return `${text} is not an address.`
    return new URL(text.replace(/\/?(?:index\.html)?(?:[?#].*)?$/, '/'))
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

process.exitCode = await main()
