import { useState } from 'react'
import { useWords } from '#first/words.ts'
import type { DraftVariant } from './draft-schema.ts'
import { momentOf } from './draft.ts'
import { stepsBefore } from '#scenarios/run.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { QuietButton } from '#ui/QuietButton.tsx'
import { changedAt, type EditorForm, focusSoon, withoutAt } from './editor-form.ts'
import { EditorField, EditorGroup, EditorSelect, RemoveButton } from './EditorField.tsx'
import { EditorWalk } from './EditorWalk.tsx'

/** The variants of a scenario: another moment, other answers from a question on, or both. */
export function EditorVariants({ form }: { readonly form: EditorForm }) {
  const words = useWords('editor')
  const { draft, edit } = form
  const { variants } = draft
  const ids = variants.map(({ id }) => id)
  const free = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => `variant-${String(number)}`)
  const id = free.find((one) => !ids.includes(one)) ?? ''
  return (
    <EditorGroup form={form} path={['variants']} legend={words('variants')} isNamedAbove>
      <p className="hint">{words('variantsHint')}</p>
      {variants.map((variant, at) => (
        <Variant key={variant.id} form={form} at={at} variant={variant} />
      ))}
      {variants.length < 8 && (
        <QuietButton
          name="add-variant"
          onPress={() => {
            const added = { id, title: '', changes: '', at: '', steps: [] }
            edit(null, { ...draft, variants: [...variants, added] })
            focusSoon(['variants', variants.length, 'title'])
          }}
        >
          {words('addVariant')}
        </QuietButton>
      )}
    </EditorGroup>
  )
}

interface VariantProps {
  readonly form: EditorForm
  readonly at: number
  readonly variant: DraftVariant
}

function Variant({ form, at, variant }: VariantProps) {
  const words = useWords('editor')
  const { draft, edit, names } = form
  const [isNew] = useState(variant.title === '')
  const path = ['variants', at]
  const legend = words('variant', { number: at + 1 })
  const change = (field: string | null, next: DraftVariant) =>
    edit(field && `${path.join('.')}.${field}`, {
      ...draft,
      variants: changedAt(draft.variants, at, next),
    })
  const before = variant.steps.length === 0 ? [] : stepsBefore(draft.steps, variant.steps)
  const from = variant.steps[0]?.node ?? ''
  const begin = (node: string) => {
    const first = draft.steps.find((step) => step.node === node)
    change(null, { ...variant, steps: first === undefined ? [] : [{ ...first, tempting: [] }] })
  }
  return (
    <Disclosure summary={variant.title || legend} open={isNew}>
      <EditorGroup form={form} path={path} legend={legend}>
        <EditorField
          form={form}
          path={[...path, 'title']}
          label={words('variantTitle')}
          value={variant.title}
          onChange={(title) => change('title', { ...variant, title })}
        />
        <EditorField
          form={form}
          path={[...path, 'changes']}
          label={words('changes')}
          kind="lines"
          value={variant.changes}
          onChange={(changes) => change('changes', { ...variant, changes })}
        />
        <EditorField
          form={form}
          path={[...path, 'at']}
          label={words('variantAt')}
          kind="datetime-local"
          value={variant.at}
          onChange={(moment) => change('at', { ...variant, at: moment })}
        />
        <EditorSelect
          form={form}
          path={[...path, 'from']}
          label={words('variantFrom')}
          value={from}
          onChange={begin}
        >
          <option value="">{words('variantNone')}</option>
          {draft.steps.map(({ node }, index) => (
            <option key={index} value={node}>
              {words('variantFromNode', { asks: names.node(node) })}
            </option>
          ))}
          {from !== '' && draft.steps.every(({ node }) => node !== from) && (
            <option value={from}>{words('variantFromNode', { asks: names.node(from) })}</option>
          )}
        </EditorSelect>
        {variant.steps.length > 0 && (
          <EditorWalk
            form={form}
            path={[...path, 'steps']}
            before={before}
            steps={variant.steps}
            at={momentOf(variant.at === '' ? draft.at : variant.at)}
            onChange={(field, steps) => change(field, { ...variant, steps })}
          />
        )}
        <RemoveButton
          title={legend}
          onPress={() => {
            edit(null, { ...draft, variants: withoutAt(draft.variants, at) })
            focusSoon(['variants'])
          }}
        />
      </EditorGroup>
    </Disclosure>
  )
}
