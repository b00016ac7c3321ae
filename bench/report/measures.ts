/** One thing that is measured, and how the page says it. */
export interface Measure {
  readonly figure: string
  readonly title: string
  /** What it means, in one or two sentences. */
  readonly says: string
  readonly unit: 'ms' | 'kB'
  /** Whether the page has a plot of it. */
  readonly isDrawn?: boolean
  /** Bytes do not change with the processor. */
  readonly onlyOnce?: boolean
}

/** In the order of the page. */
export const measures: readonly Measure[] = [
  {
    figure: 'paint',
    title: 'First paint',
    says: 'From navigation until the first words are painted.',
    unit: 'ms',
  },
  {
    figure: 'answered',
    title: 'First tap answered',
    says: 'The first answer is tapped as soon as it has been painted. From navigation until the next question is painted.',
    unit: 'ms',
    isDrawn: true,
  },
  {
    figure: 'tapBefore',
    title: 'First tap to next question',
    says: 'The same tap: from the tap until the next question is painted.',
    unit: 'ms',
  },
  {
    figure: 'tapAfter',
    title: 'Later taps to next question',
    says: 'Once the page has come to rest, the rest of the longest path is tapped: the median of those taps.',
    unit: 'ms',
    isDrawn: true,
  },
  {
    figure: 'bytesAnswered',
    title: 'Bytes before the first answer',
    says: 'Everything that had come by then, headers and Brotli bodies.',
    unit: 'kB',
    isDrawn: true,
    onlyOnce: true,
  },
  {
    figure: 'bytesTakenOver',
    title: 'Bytes until the app has taken over',
    says: 'The same until the page’s own code answers taps.',
    unit: 'kB',
    onlyOnce: true,
  },
  {
    figure: 'takenOver',
    title: 'Taken over',
    says: 'From navigation until the page’s own code answers taps.',
    unit: 'ms',
  },
  {
    figure: 'blocked',
    title: 'Blocked until taken over',
    says: 'What long tasks took beyond 50 ms each, until then.',
    unit: 'ms',
  },
  {
    figure: 'offlinePaint',
    title: 'Offline, cold: first paint',
    says: 'The browser is started anew without a network; the same service worker has kept every file.',
    unit: 'ms',
  },
  {
    figure: 'offlineAnswered',
    title: 'Offline, cold: first tap answered',
    says: 'As above, with the first answer tapped as soon as it has been painted.',
    unit: 'ms',
    isDrawn: true,
  },
]

/** A figure as the page says it. Pure. */
export function said(value: number, unit: Measure['unit']): string {
  if (unit === 'ms') return Math.round(value).toLocaleString('en-GB')
  const kilobytes = value / 1000
  return kilobytes < 10 ? kilobytes.toFixed(1) : Math.round(kilobytes).toLocaleString('en-GB')
}
