interface Props {
  readonly part: number
  readonly whole: number
}

/**
 * A bar that shows a part of a whole, for the eye alone: the same numbers are beside it in words.
 * Two rectangles need no library of plots, and unlike `<meter>` they look the same everywhere.
 */
export function ShareBar({ part, whole }: Props) {
  const width = whole === 0 ? 0 : (100 * part) / whole
  return (
    <svg className="share-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className="share-bar__part" width={width} height="10" />
    </svg>
  )
}
