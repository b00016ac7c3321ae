import { training } from 'virtual:pathway/training'
import { useEffect } from 'react'
import { MissingPage } from '#first/frame/MissingPage.tsx'
import { TrainingHeld } from '#later/training/ApartFromCase.tsx'
import groupsWords from './en.json' with { type: 'json' }
import trainingWords from '#later/training/en.json' with { type: 'json' }
import { addWords } from '#text/i18n.ts'
import { adoptStyleSheet } from '#ui/adopt-style-sheet.ts'
import groupsStyles from './groups.scss?inline'
import trainingStyles from '#later/training/training.scss?inline'
import { address, partsOfAddress } from '#first/address.ts'
import type { AppContext } from '#first/app-context.ts'
import { Screen } from '#first/frame/Screen.tsx'
import { startState } from '#first/case/session-state.ts'
import { useStore } from '#first/store.ts'
import { GroupPart } from './GroupPart.tsx'
import { GroupsPart } from './GroupsPart.tsx'
import { keptGroups } from './kept-groups.ts'
import { QuizPart } from './QuizPart.tsx'

declare module '#text/i18n.ts' {
  interface WordSpaces {
    readonly groups: typeof groupsWords
  }
}

interface Props {
  readonly parts: AppContext
}

adoptStyleSheet(trainingStyles)
adoptStyleSheet(groupsStyles)

/** Groups that train, one of them, or its questions. While a live case is open, none of it. */
export function GroupsScreen({ parts }: Props) {
  addWords(parts.i18n, 'training', trainingWords)
  addWords(parts.i18n, 'groups', groupsWords)
  const { status } = useStore(parts.session, startState)
  return <Screen>{status === 'case' ? <Held parts={parts} /> : <Page parts={parts} />}</Screen>
}

function Held({ parts }: Props) {
  return <TrainingHeld onBack={parts.session.leavePage} />
}

function Page({ parts }: Props) {
  const groups = keptGroups(parts.clock)
  const { status, groups: all } = useStore(groups, groups.get())
  const [, id = '', round] = useStore(whole, '').split('/')
  useEffect(() => void groups.read(), [groups])
  if (status === 'unread') return <p>{parts.setting.words('loading')}</p>
  if (training === null) return <MissingPage onBack={parts.session.leavePage} />
  const group = all.find((one) => String(one.id) === id)
  if (group === undefined) return <GroupsPart {...{ parts, groups }} isGone={id !== ''} />
  if (round === 'before' || round === 'after') {
    return <QuizPart key={round} {...{ groups, group, round, training }} />
  }
  return <GroupPart key={id} {...{ parts, groups, group, training }} />
}

/** The whole of what the address names: another group is another screen. */
const whole = { get: () => partsOfAddress().join('/'), subscribe: address.subscribe }
