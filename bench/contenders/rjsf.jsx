import Form from '@rjsf/core'
import validator from '@rjsf/validator-ajv8'
import { byTable, render, Walk } from './walk.jsx'

// Without this, version 6 answers each question itself, with its first answer.
const asksTheUser = { constAsDefaults: 'never' }

function Question({ asks, options, answer }) {
  return (
    <Form
      schema={{ type: 'string', title: asks, oneOf: options }}
      uiSchema={{ 'ui:widget': 'radio', 'ui:submitButtonOptions': { norender: true } }}
      validator={validator}
      experimental_defaultFormStateBehavior={asksTheUser}
      onChange={({ formData }) => formData !== undefined && answer(formData)}
    />
  )
}

render(<Walk Question={Question} next={byTable} />)
