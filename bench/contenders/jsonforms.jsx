import { JsonForms } from '@jsonforms/react'
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers'
import { byTable, render, Walk } from './walk.jsx'

function Question({ id, asks, options, answer }) {
  return (
    <JsonForms
      schema={{ type: 'object', properties: { [id]: { type: 'string', oneOf: options } } }}
      uischema={{
        type: 'Control',
        scope: `#/properties/${id}`,
        label: asks,
        options: { format: 'radio' },
      }}
      data={{}}
      renderers={vanillaRenderers}
      cells={vanillaCells}
      onChange={({ data }) => data[id] !== undefined && answer(data[id])}
    />
  )
}

render(<Walk Question={Question} next={byTable} />)
