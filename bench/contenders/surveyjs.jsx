import 'survey-core/survey-core.fontless.css'
import { useState } from 'react'
import { Model } from 'survey-core'
import { Survey } from 'survey-react-ui'
import { render, table } from './walk.jsx'

/** What must have been answered for this question or outcome to be reached. */
function reachedBy(id) {
  if (id === table.start) return ''
  const ways = Object.entries(table.questions).flatMap(([from, { answers }]) =>
    Object.entries(answers)
      .filter(([, { to }]) => to === id)
      .map(([given]) => [reachedBy(from), `{${from}} = '${given}'`].filter(Boolean).join(' and ')),
  )
  return `(${ways.map((way) => `(${way})`).join(' or ')})`
}

const pages = Object.entries(table.questions).map(([id, { asks, answers }]) => ({
  visibleIf: reachedBy(id),
  elements: [
    {
      type: 'radiogroup',
      name: id,
      title: asks,
      choices: Object.entries(answers).map(([value, { says }]) => ({ value, text: says })),
    },
  ],
}))

const completedHtmlOnCondition = Object.entries(table.outcomes).map(([id, { title, says }]) => ({
  expression: reachedBy(id),
  html: `<h1>${title}</h1><p>${says}</p>`,
}))

function newSurvey() {
  return new Model({
    pages,
    completedHtmlOnCondition,
    autoAdvanceEnabled: true,
    autoAdvanceAllowComplete: true,
    showNavigationButtons: false,
  })
}

function App() {
  const [survey, setSurvey] = useState(newSurvey)
  const [done, setDone] = useState(null)
  survey.onComplete.clear()
  survey.onComplete.add(() => setDone(survey))
  return (
    <>
      <Survey model={survey} />
      {done === survey && <button onClick={() => setSurvey(newSurvey())}>Start again</button>}
    </>
  )
}

render(<App />)
