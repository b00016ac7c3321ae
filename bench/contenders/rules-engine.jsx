import { Engine } from 'json-rules-engine'
import { render, table, Walk } from './walk.jsx'

const engine = new Engine()
for (const [id, { answers }] of Object.entries(table.questions)) {
  for (const [value, { to }] of Object.entries(answers)) {
    engine.addRule({
      conditions: {
        all: [
          { fact: 'question', operator: 'equal', value: id },
          { fact: 'answer', operator: 'equal', value },
        ],
      },
      event: { type: 'go', params: { to } },
    })
  }
}

async function next(question, answer) {
  const { events } = await engine.run({ question, answer })
  return events[0].params.to
}

function Question({ asks, options, answer }) {
  return (
    <>
      <h1>{asks}</h1>
      {options.map(({ const: value, title }) => (
        <button key={value} onClick={() => answer(value)}>
          {title}
        </button>
      ))}
    </>
  )
}

render(<Walk Question={Question} next={next} />)
