import { type ReactNode, useContext, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { InTool } from '#ui/in-tool.ts'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import { WayBack } from '#first/frame/WayBack.tsx'
import { Choice } from './Choice.tsx'

interface Named {
  readonly id: string
  readonly says: string
}

export interface ScenarioEntry {
  readonly id: string
  readonly title: string
  readonly setting: Named
  readonly topics: readonly Named[]
  readonly minutes: number
  readonly role: string
  /** The moment at which it happens, in words. */
  readonly at: string
  readonly variants: number
  /** Whether it was written on this device. */
  readonly isOwn: boolean
}

interface Props {
  readonly scenarios: readonly ScenarioEntry[]
  /** What is said first; without it, that nothing is kept. */
  readonly lead?: ReactNode
  readonly onBack: () => void
}

/** Scenarios to choose from, by place, by topic and by length. */
export function ScenarioList({ scenarios, lead, onBack }: Props) {
  const { t: words } = useTranslation('training')
  const isInTool = useContext(InTool)
  const [setting, setSetting] = useState('')
  const [topic, setTopic] = useState('')
  const [most, setMost] = useState('')
  const lengths = distinct(scenarios.map(({ minutes }) => minutes)).sort((a, b) => a - b)
  const shown = scenarios
    .filter((one) => setting === '' || one.setting.id === setting)
    .filter(({ topics }) => topic === '' || topics.some(({ id }) => id === topic))
    .filter(({ minutes }) => most === '' || minutes <= Number(most))
  return (
    <>
      {isInTool && <WayBack onBack={onBack} />}
      <ScreenHeading takesFocus>{words('list.heading')}</ScreenHeading>
      {lead ?? <p>{words('list.lead')}</p>}
      <p className="not-confirmed">{words('list.unreviewed')}</p>
      <div className="choices">
        <Choice
          name="setting"
          label={words('list.setting')}
          options={byId(scenarios.map((one) => one.setting))}
          chosen={setting}
          onChoose={setSetting}
        />
        <Choice
          name="topic"
          label={words('list.topic')}
          options={byId(scenarios.flatMap(({ topics }) => topics))}
          chosen={topic}
          onChoose={setTopic}
        />
        <Choice
          name="length"
          label={words('list.length')}
          options={lengths.map((minutes) => ({
            id: String(minutes),
            says: words('list.upTo', { count: minutes }),
          }))}
          chosen={most}
          onChoose={setMost}
        />
      </div>
      <p role="status">{words('list.count', { count: shown.length })}</p>
      <ul className="scenarios" lang="en">
        {shown.map((one) => (
          <li key={one.id} className="scenario">
            <h2 className="scenario__title">
              <a href={`#training/${one.id}`}>{one.title}</a>
            </h2>
            <p className="hint">
              {words('list.about', { role: one.role, setting: one.setting.says, at: one.at })}
            </p>
            <p className="hint">
              {words('list.minutes', { count: one.minutes })}{' '}
              {words('list.variants', { count: one.variants })} {one.isOwn && words('list.own')}
            </p>
          </li>
        ))}
      </ul>
      {isInTool && (
        <>
          <h2 className="part-heading">{words('list.forTrainers')}</h2>
          <ul>
            <li>
              <a href="#training-groups">{words('list.groups')}</a>
            </li>
            <li>
              <a href="#training-write">{words('list.write')}</a>
            </li>
          </ul>
        </>
      )}
    </>
  )
}

function byId(entries: readonly Named[]): readonly Named[] {
  return distinct(entries.map(({ id }) => id)).flatMap(
    (id) => entries.find((entry) => entry.id === id) ?? [],
  )
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)]
}
