import { calling } from 'virtual:pathway/calling'
import { useWords } from '#first/words.ts'
import { scriptFor } from '#flow/script.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { useApp } from '#first/app-context.ts'
import { answeredViews } from '#first/case/views.ts'
import type { OutcomePartProps } from '#first/outcome/OutcomePart.tsx'
import { Sources } from './Sources.tsx'

interface Props extends Pick<OutcomePartProps, 'outcome' | 'role' | 'trail'> {
  /** Whether it begins unfolded. */
  readonly hasRoom: boolean
}

/**
 * What to say in the call, part by part, made from the answers; nothing where the pathway has no
 * script. There is nothing to type: the gaps are filled in aloud, and answers are read out as they are.
 */
export function WhatToSay({ outcome, role, trail, hasRoom }: Props) {
  const { setting } = useApp()
  const words = useWords('outcome')
  const { script } = calling
  const said = setting.text.script ?? calling.english.script
  if (script === undefined || said === undefined) return null
  const parts = scriptFor(script, outcome, role, trail)
  const answers = new Map(answeredViews(setting, trail).map((each) => [each.node, each.said]))
  const lines = parts
    .flatMap(({ entries }) => entries)
    .flatMap((entry) => ('line' in entry ? entry.line : []))
  return (
    <Disclosure summary={words('script.heading')} open={hasRoom}>
      <p>{words('script.how')}</p>
      {parts.map(({ part, entries }) => (
        <section key={part} className="script">
          <h3>{said.parts[part]}</h3>
          <ul className="bullets">
            {entries.map((entry) =>
              'line' in entry ? <li key={entry.line}>{said.lines[entry.line]}</li> : null,
            )}
          </ul>
          <ToSay
            answers={entries.flatMap((entry) =>
              'line' in entry ? [] : (answers.get(entry.node) ?? []),
            )}
          />
        </section>
      ))}
      <p>{words('script.unchecked')}</p>
      <Disclosure summary={words('script.sources')}>
        <Sources idsIn={() => lines.flatMap((line) => script.lines[line]?.sources ?? [])} />
      </Disclosure>
    </Disclosure>
  )
}

/** What was answered, to be read out at once, in large letters; nothing where nothing was. */
function ToSay({ answers }: { readonly answers: readonly string[] }) {
  const words = useWords('outcome')
  if (answers.length === 0) return null
  return <p className="script__aloud">{words('script.answer', { says: answers.join('. ') })}</p>
}
