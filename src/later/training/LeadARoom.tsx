import { useWords } from '#first/words.ts'
import { shortSet } from './difficulty.ts'
import { training } from './shipped.ts'

/** The first thing on Training: how a room is led, three short cases for it, and what groups learnt. */
export function LeadARoom() {
  const words = useWords('training')
  const scenarios = training?.scenarios ?? {}
  const set = shortSet(scenarios).flatMap((id) => {
    const scenario = scenarios[id]
    return scenario === undefined ? [] : [{ id, scenario }]
  })
  const minutes = set.reduce((sum, { scenario }) => sum + scenario.minutes, 0)
  return (
    <section className="room-lead">
      <h2 className="part-heading">{words('lead.heading')}</h2>
      <p>{words('lead.how')}</p>
      <div className="room-lead__first">
        <h3>{words('lead.first')}</h3>
        <p>{words('lead.set', { count: minutes })}</p>
        <ol className="room-lead__set">
          {set.map(({ id, scenario: { title, minutes: count } }) => (
            <li key={id}>
              <a href={`#training-room/${id}`}>
                <span lang="en">{title}</span>
              </a>{' '}
              {words('list.minutes', { count })}
            </li>
          ))}
        </ol>
      </div>
      <p className="ways">
        <a className="footer__link" href="#training-groups">
          {words('list.groups')}
        </a>{' '}
        <a className="footer__link" href="#training-write">
          {words('list.write')}
        </a>{' '}
        <a className="footer__link" href="#map">
          {words('list.map')}
        </a>
      </p>
    </section>
  )
}
