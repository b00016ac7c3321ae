import type { ContactNumber } from '#device/contacts.ts'

/**
 * The numbers that may be set for a contact: those of the UK, with an extension or without, and the
 * short ones that an organisation gives itself. The rule is ours: a library of numbers knows no
 * internal ones, and its small form cannot tell a premium number from any other.
 *
 * The ranges are those of Ofcom’s National Telephone Numbering Plan.
 */

/** Why something cannot be set as the number of a contact. */
export type NumberFault =
  'empty' | 'signs' | 'foreign' | 'public' | 'shown' | 'premium' | 'range' | 'length' | 'extension'

export type NumberRead =
  | { readonly ok: true; readonly number: ContactNumber }
  | { readonly ok: false; readonly why: NumberFault }

/** The longest text that can be a number, however it is spaced. */
export const longestNumber = 40

/**
 * Reads a number as somebody typed it, or as a file has it. Pure.
 *
 * @param shown what the services of the pathway dial: none of these is a number of the organisation
 * @example
 * readNumber('2222', []) // { ok: true, number: { number: '2222', tel: '2222' } }
 * readNumber('+1', []) // { ok: false, why: 'foreign' }
 */
export function readNumber(typed: string, shown: readonly string[]): NumberRead {
  if (typed.trim() === '') return { ok: false, why: 'empty' }
  const { main, extension } = split(typed)
  if (!/^\+?[\d\s().\-\u2010-\u2013/]+$/.test(main) || typed.length > longestNumber) {
    return { ok: false, why: 'signs' }
  }
  const digits = main.replace(/[^\d+]/g, '')
  const national = digits.replace(/^(\+|00)440?/, '0')
  const why = faultIn(national) ?? faultInExtension(national, extension)
  if (why !== null) return { ok: false, why }
  const tel = national.replace(/^0/, '+44')
  if (shown.includes(tel)) return { ok: false, why: 'shown' }
  const spoken = spaced(national)
  return {
    ok: true,
    number: {
      number: extension === null ? spoken : `${spoken}, ext. ${extension}`,
      tel,
    },
  }
}

/** A number without its spaces, that `readNumber` reads again: for a code that must be small. */
export function compactNumber({ number }: ContactNumber): string {
  return number.replace(', ext. ', 'x').replaceAll(' ', '')
}

/** An extension is what follows `ext`, `x` or `#`, however that is spelled. */
function split(typed: string): { readonly main: string; readonly extension: string | null } {
  const [, main = '', extension] =
    /^(.*?)[\s,;]*(?:ext(?:ension)?\.?|x\.?|#)\s*(.*)$/is.exec(typed.trim()) ?? []
  return extension === undefined ? { main: typed.trim(), extension: null } : { main, extension }
}

function faultIn(national: string): NumberFault | null {
  if (/^(\+|00)/.test(national)) return 'foreign'
  if (/^(09|087[1-3]|070|076(?!24)|118)/.test(national)) return 'premium'
  if (isPublicCode(national)) return 'public'
  if (!national.startsWith('0')) return /^\d{3,5}$/.test(national) ? null : 'length'
  if (!ranges.some((range) => national.startsWith(range))) return 'range'
  return national.length === 11 || isShorter(national) ? null : 'length'
}

/**
 * Codes that ring somebody else’s service from any phone in the UK: those of three digits that begin
 * with 1, those of six that begin with 116, the text relay, the last caller, voicemail and tests of a
 * line. Those that ring an emergency or public service are refused with one or two digits for an
 * outside line too. No others are: internal numbers of hospitals also begin with 81 and 91.
 */
function isPublicCode(national: string): boolean {
  return /^(1\d\d|1[45]7\d|17070|116\d{3}|1800\d|[089]{0,2}(10[015]|11[129]|999|911))$/.test(
    national,
  )
}

/**
 * What numbers in use begin with: geographic, UK-wide, of organisations, mobile, freephone, and 084
 * and 0870. Of 076 only the Isle of Man’s mobiles: the rest are pagers, which nobody can talk to.
 */
const ranges = [
  ...['011', '012', '013', '014', '015', '016', '017', '018', '019'],
  ...['020', '023', '024', '028', '029', '030', '033', '034', '037', '055', '056'],
  ...['071', '072', '073', '074', '075', '07624', '077', '078', '079'],
  ...['0800', '0808', '0843', '0844', '0845', '0870'],
]

/** The area codes, and the code of freephone, in which some numbers have one digit less than others. */
const shorterAreas = new RegExp(
  '^0(1204|1208|1254|1276|1297|1298|1363|1364|1384|1386|1404|1420|1460|1461|1480|1488|1524|1527|' +
    '1562|1566|1606|1629|1635|1647|1659|1695|1697|1726|1744|1750|1768|1827|1837|1884|1900|1905|' +
    '1935|1946|1949|1963|1995|800)',
)

function isShorter(national: string): boolean {
  return national.length === 10 && shorterAreas.test(national)
}

/** An internal number has no extension: it is one. */
function faultInExtension(national: string, extension: string | null): NumberFault | null {
  if (extension === null) return null
  return national.startsWith('0') && /^\d{1,6}$/.test(extension) ? null : 'extension'
}

/** A number in the groups in which it is spoken. */
function spaced(national: string): string {
  const code = lengthOfCode(national)
  if (code === 0) return national
  const rest = national.slice(code)
  const groups = rest.length > 6 ? [rest.slice(0, -4), rest.slice(-4)] : [rest]
  return [national.slice(0, code), ...groups].join(' ')
}

function lengthOfCode(national: string): number {
  if (!national.startsWith('0')) return 0
  if (/^0[25]/.test(national)) return 3
  return /^0(11|1\d1|3|8)/.test(national) ? 4 : 5
}
