interface Props {
  readonly heading: string
  readonly says: readonly string[]
}

/** Sentences of a scenario under a heading. A scenario is written in English. */
export function Sentences({ heading, says }: Props) {
  return (
    <>
      <h2>{heading}</h2>
      <ul lang="en">
        {says.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  )
}
