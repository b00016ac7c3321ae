import { factsOf } from '#check/facts.ts'
import type { Fact, FactKind } from '#flow/facts.ts'
import { asked, groupedByKind } from '#later/status/request.ts'
import { formatDate } from '#text/format-time.ts'
import { shippedLanguages } from '../../build/languages.ts'
import type { Paper } from '../paper.ts'
import { ended } from './ended.ts'

/** What is of a few words each, and needs no line of its own. */
const inLine: readonly FactKind[] = ['signs', 'language', 'cards']

/** What is unconfirmed, by whom to ask; the same as the page of the tool lists. */
export function Unsure({ paper }: { readonly paper: Paper }) {
  const { flow, words } = paper
  const facts = factsOf(flow, shippedLanguages(flow))
  const rest = facts.filter(({ standing }) => standing === 'published').length
  return (
    <>
      {asked.map((whom) => {
        const toAsk = facts.filter(({ ask }) => ask === whom)
        return (
          toAsk.length > 0 && (
            <section key={whom}>
              <h3>{words(`status:ask.${whom}`)}</h3>
              {groupedByKind(toAsk).map(({ kind, facts: ofKind }) => (
                <section key={kind}>
                  <h4>{words(`status:kind.${kind}`)}</h4>
                  <ul className={inLine.includes(kind) ? 'in-line' : undefined}>
                    {ofKind.map((fact) => (
                      <li key={fact.id}>
                        <span lang="en">{whom === 'service' ? ended(fact.says) : fact.says}</span>
                        {doubt(paper, fact)}
                      </li>
                    ))}
                  </ul>
                </section>
              ))}
            </section>
          )
        )
      })}
      {rest > 0 && <p className="stays">{words('status:ask.rest', { rest })}</p>}
    </>
  )
}

/** A number or a way has its doubt and its day beside it; the others share both with all of their kind. */
function doubt({ words, setting }: Paper, { ask, standing, reviewBy }: Fact): string {
  if (ask !== 'service') return ''
  const again = formatDate(setting.words, reviewBy)
  return ` ${words(`status:standing.${standing}`)}. ${words('status:again', { again })}`
}
