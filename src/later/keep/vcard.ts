/** What a contact on a phone says of a service, all in words. */
export interface ContactCard {
  readonly name: string
  /** As it is dialled, with the country’s code where it has one. */
  readonly tel: string
  /** A paragraph each. */
  readonly note: readonly string[]
  /** `YYYY-MM-DD`: when what it says was checked; null while nobody has. */
  readonly checkedOn: string | null
}

/** The longest line in bytes, its end left out: RFC 2426, 2.6. */
const longest = 75

/**
 * Contacts as a vCard file, for a phone to take over. It is version 3.0 (RFC 2426), which both
 * Android and iOS read. Pure.
 */
export function vcardText(cards: readonly ContactCard[]): string {
  return cards.flatMap(linesOf).flatMap(folded).join('')
}

function linesOf({ name, tel, note, checkedOn }: ContactCard): readonly string[] {
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${escaped(name)};;;;`,
    `FN:${escaped(name)}`,
    `ORG:${escaped(name)}`,
    'X-ABShowAs:COMPANY',
    `TEL;TYPE=WORK,VOICE:${tel}`,
    `NOTE:${escaped(note.join('\n'))}`,
    ...(checkedOn === null ? [] : [`REV:${checkedOn}`]),
    'END:VCARD',
  ]
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r\n|\r|\n/g, String.raw`\n`)
}

/** A line with its end; a long one as several, none of which splits a letter. */
function folded(line: string): readonly string[] {
  const lines = ['']
  for (const letter of line) {
    const last = lines.length - 1
    const whole = `${lines[last] ?? ''}${letter}`
    if (bytesOf(whole) > longest) lines.push(` ${letter}`)
    else lines[last] = whole
  }
  return lines.map((each) => `${each}\r\n`)
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}
