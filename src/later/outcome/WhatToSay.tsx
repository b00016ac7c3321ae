import { calling } from 'virtual:pathway/calling'
import { type ScriptEntry, scriptFor } from '#flow/script.ts'
import { CallScript } from './CallScript.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { LaterSources } from './LaterSources.tsx'
import { useApp } from '#first/app-context.ts'
import type { OutcomePartProps } from '#first/outcome/OutcomePart.tsx'
import { answeredViews } from '#first/case/views.ts'

/** What to say in the call, made from the answers; nothing where the pathway has no script. */
export function WhatToSay({ outcome, role, trail }: Omit<OutcomePartProps, 'part'>) {
  const { setting, i18n } = useApp()
  const said = setting.text.script ?? calling.english.script
  const { script } = calling
  const words = i18n.getFixedT(null, 'outcome')
  if (script === undefined || said === undefined) return null
  const made = scriptFor(script, outcome.id, role, trail)
  const answers = new Map(answeredViews(setting, trail).map((each) => [each.node, each.said]))
  const entryOf = (entry: ScriptEntry) =>
    'line' in entry
      ? { says: said.lines[entry.line] ?? '', isGap: true }
      : { says: answers.get(entry.node) ?? '', isGap: false }
  const lines = made.flatMap((part) =>
    part.entries.flatMap((each) => ('line' in each ? each.line : [])),
  )
  return (
    <Disclosure summary={words('script.heading')}>
      <CallScript
        parts={made.map(({ part, entries }) => ({
          heading: said.parts[part] ?? '',
          entries: entries.map(entryOf),
        }))}
        sources={
          <LaterSources
            setting={setting}
            idsIn={() => lines.flatMap((line) => script.lines[line]?.sources ?? [])}
          />
        }
      />
    </Disclosure>
  )
}
