import { type ReactNode, useContext, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApp } from '#first/app-context.ts'
import { Screen } from '#first/frame/Screen.tsx'
import { WayBack } from '#first/frame/WayBack.tsx'
import { instantOf } from '#scenarios/run.ts'
import type { Scenario } from '#scenarios/schema.ts'
import { formatStamp } from '#text/format-time.ts'
import { InTool } from '#ui/in-tool.ts'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import { groupStore } from './groups/group-store.ts'
import { Recording } from './groups/Recording.tsx'
import { training } from './shipped.ts'

interface Props {
  /** Those that were written on this device, by id. */
  readonly own?: Readonly<Record<string, Scenario>>
  /** What is said first; without it, that nothing is kept. */
  readonly lead?: ReactNode
  /** What is shown above the page, where nothing around it is live. */
  readonly banner?: ReactNode
}

/** Every scenario of this area, to choose from by place, by topic and by length. */
export function ScenariosScreen({ own = {}, lead, banner }: Props) {
  const { session, clock } = useApp()
  const { t: words } = useTranslation('training')
  const isInTool = useContext(InTool)
  const [setting, setSetting] = useState('')
  const [topic, setTopic] = useState('')
  const [most, setMost] = useState('')
  const all = Object.entries({ ...own, ...training?.scenarios })
  const scenarios = all.map(([, scenario]) => scenario)
  const shown = all
    .filter(([, one]) => setting === '' || one.setting === setting)
    .filter(([, { topics }]) => topic === '' || topics.includes(topic))
    .filter(([, { minutes }]) => most === '' || minutes <= Number(most))
  return (
    <Screen banner={banner}>
      {isInTool && <WayBack onBack={session.leavePage} />}
      <ScreenHeading takesFocus>{words('list.heading')}</ScreenHeading>
      {lead ?? <p>{words('list.lead')}</p>}
      {isInTool && <Recording groups={groupStore(clock)} />}
      <p className="not-confirmed">{words('list.unreviewed')}</p>
      <div className="choices">
        <Choice
          name="setting"
          label={words('list.setting')}
          options={distinct(scenarios.map((one) => one.setting)).map((id) => ({
            id,
            says: training?.settings[id] ?? '',
          }))}
          chosen={setting}
          onChoose={setSetting}
        />
        <Choice
          name="topic"
          label={words('list.topic')}
          options={distinct(scenarios.flatMap(({ topics }) => topics)).map((id) => ({
            id,
            says: training?.topics[id] ?? '',
          }))}
          chosen={topic}
          onChoose={setTopic}
        />
        <Choice
          name="length"
          label={words('list.length')}
          options={distinct(scenarios.map(({ minutes }) => minutes))
            .sort((a, b) => a - b)
            .map((minutes) => ({
              id: String(minutes),
              says: words('list.upTo', { count: minutes }),
            }))}
          chosen={most}
          onChoose={setMost}
        />
      </div>
      <p role="status">{words('list.count', { count: shown.length })}</p>
      <ul className="scenarios" lang="en">
        {shown.map(([id, scenario]) => (
          <Entry key={id} {...{ id, scenario }} isOwn={Object.hasOwn(own, id)} />
        ))}
      </ul>
      {isInTool && <ForTrainers />}
    </Screen>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly options: readonly { readonly id: string; readonly says: string }[]
  /** The id of an option; empty for all of them. */
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

/** One thing to choose by, or all. */
function Choice({ name, label, options, chosen, onChoose }: ChoiceProps) {
  const { t: words } = useTranslation('training')
  return (
    <label className="choice">
      <span>{label}</span>
      <select name={name} value={chosen} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{words('list.all')}</option>
        {options.map(({ id, says }) => (
          <option key={id} value={id}>
            {says}
          </option>
        ))}
      </select>
    </label>
  )
}

interface EntryProps {
  readonly id: string
  readonly scenario: Scenario
  /** Whether it was written on this device. */
  readonly isOwn: boolean
}

function Entry({ id, scenario, isOwn }: EntryProps) {
  const { t: words } = useTranslation('training')
  const { text, words: appWords } = useApp().setting
  return (
    <li className="scenario">
      <h2 className="scenario__title">
        <a href={`#training/${id}`}>{scenario.title}</a>
      </h2>
      <p className="hint">
        {words('list.about', {
          role: text.roles[scenario.role]?.label ?? '',
          setting: training?.settings[scenario.setting] ?? '',
          at: formatStamp(appWords, instantOf(scenario.at)),
        })}
      </p>
      <p className="hint">
        {words('list.minutes', { count: scenario.minutes })}{' '}
        {words('list.variants', { count: scenario.variants.length })} {isOwn && words('list.own')}
      </p>
    </li>
  )
}

function ForTrainers() {
  const { t: words } = useTranslation('training')
  return (
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
  )
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)]
}
