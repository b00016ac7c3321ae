import { type Spread } from './statistics.ts'

/** A bar of a plot: a name, its figure, and whether it is one of ours. */
export interface Bar {
  readonly name: string
  readonly spread: Spread
  readonly isOurs: boolean
}

const row = 28
const left = 190
const wide = 480
const width = left + wide + 110

/** Bars of medians with a line from the least to the most, as an SVG. Pure. */
export function plotOf(
  title: string,
  bars: readonly Bar[],
  say: (value: number) => string,
): string {
  const most = Math.max(...bars.map(({ spread }) => spread.max))
  const across = (value: number) => Math.round((value / most) * wide)
  const height = bars.length * row + 46
  const rows = bars.map(({ name, spread, isOurs }, index) => {
    const y = 38 + index * row
    const middle = y + 9
    const { median, min, max } = spread
    return [
      `<text x="${left - 8}" y="${y + 14}" text-anchor="end">${escaped(name)}</text>`,
      `<rect x="${left}" y="${y}" width="${across(median)}" height="18" fill="${isOurs ? '#005eb8' : '#aeb7bd'}"/>`,
      `<path d="M${left + across(min)} ${middle}H${left + across(max)}" stroke="#212b32" stroke-width="2"/>`,
      `<text x="${left + across(max) + 8}" y="${y + 14}">${say(median)}</text>`,
    ].join('\n')
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}" font-family="Arial, sans-serif" font-size="14" fill="#212b32">
<rect width="${width}" height="${height}" fill="#fff"/>
<text x="8" y="22" font-weight="bold">${escaped(title)}</text>
${rows.join('\n')}
</svg>
`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
