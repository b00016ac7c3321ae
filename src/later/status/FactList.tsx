import type { Fact } from '#flow/facts.ts'
import type { FactsOfKind } from './request.ts'

/** One thing that is known of a fact; what is English whatever is spoken is apart. */
export interface FactLine {
  readonly says: string
  readonly english?: string
}

interface Props extends Pick<FactsOfKind, 'facts'> {
  readonly linesOf: (fact: Fact) => readonly FactLine[]
}

/** Facts in a list, with what is known of each. */
export function FactList({ facts, linesOf }: Props) {
  return (
    <ul className="facts">
      {facts.map((fact) => (
        <li key={fact.id} data-fact={`${fact.kind}:${fact.id}`}>
          <span lang="en">{fact.says}</span>
          {linesOf(fact).map(({ says, english }, index) => (
            <span key={index} className="facts__line">
              {says}
              {english !== undefined && <span lang="en"> {english}</span>}
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}
