import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import table from '../neutral.json'

/** What the contenders in React share: where the walk is, and an outcome. */

export { table }

export function Walk({ Question, next }) {
  const [id, setId] = useState(table.start)
  const outcome = table.outcomes[id]
  if (outcome) {
    return (
      <>
        <h1>{outcome.title}</h1>
        <p>{outcome.says}</p>
        <button onClick={() => setId(table.start)}>Start again</button>
      </>
    )
  }
  const { asks, answers } = table.questions[id]
  const options = Object.entries(answers).map(([value, { says }]) => ({
    const: value,
    title: says,
  }))
  const answer = async (given) => setId(await next(id, given))
  return <Question key={id} {...{ id, asks, options, answer }} />
}

/** Where the table leads. */
export function byTable(id, given) {
  return table.questions[id].answers[given].to
}

export function render(app) {
  createRoot(document.querySelector('main')).render(app)
}
