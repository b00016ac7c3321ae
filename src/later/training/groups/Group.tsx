import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Round } from './group.ts'
import { BigButton } from '#ui/BigButton.tsx'
import { Note } from '#ui/Note.tsx'
import { QuietButton } from '#ui/QuietButton.tsx'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import { WayBack } from '#first/frame/WayBack.tsx'
import type { GroupEntry } from './GroupsList.tsx'

interface Props {
  readonly group: GroupEntry
  /** How many learners have answered the questions. */
  readonly finished: Readonly<Record<Round, number>>
  readonly isSaved: boolean
  /** What its attempts show, what was learnt, and the right answers. */
  readonly children: ReactNode
  readonly onSwitch: () => void
  readonly onAsk: (round: Round) => void
  readonly onSave: (as: 'csv' | 'json') => void
  readonly onDelete: () => void
  readonly onBack: () => void
}

/** One group: what is kept of it, the questions before and after, what it learnt, and its files. */
export function GroupsPage(props: Props) {
  const { t: words } = useTranslation('groups')
  const { group, finished, isSaved, children, onSwitch, onAsk, onSave, onDelete, onBack } = props
  const { name, begunOn, attempts, isOn } = group
  return (
    <>
      <WayBack onBack={onBack} />
      <ScreenHeading takesFocus>{name}</ScreenHeading>
      <p className="hint">{words('about', { date: begunOn, count: attempts })}</p>
      <div className="ways">
        <QuietButton name="keep" pressed={isOn} onPress={onSwitch}>
          {words('keep')}
        </QuietButton>
      </div>
      <div role="status">{isOn && <Note>{words('on', { name })}</Note>}</div>
      <p>
        <a href="#training">{words('practise')}</a>
      </p>
      <h2 className="part-heading">{words('quiz.heading')}</h2>
      <p>{words('quiz.lead')}</p>
      <div className="answers">
        <BigButton
          name="ask"
          value="before"
          note={words('quiz.finished', { count: finished.before })}
          onPress={() => onAsk('before')}
        >
          {words('quiz.before')}
        </BigButton>
        <BigButton
          name="ask"
          value="after"
          note={words('quiz.finished', { count: finished.after })}
          onPress={() => onAsk('after')}
        >
          {words('quiz.after')}
        </BigButton>
      </div>
      {children}
      <h2 className="part-heading">{words('files.heading')}</h2>
      <p>{words('files.lead')}</p>
      <div className="ways">
        <QuietButton name="save-csv" onPress={() => onSave('csv')}>
          {words('files.csv')}
        </QuietButton>
        <QuietButton name="save-json" onPress={() => onSave('json')}>
          {words('files.json')}
        </QuietButton>
      </div>
      <p role="status">{isSaved && words('files.saved')}</p>
      <div className="ways">
        <QuietButton name="delete" onPress={onDelete}>
          {words('deleteGroup', { name })}
        </QuietButton>
        <a href="#training-groups">{words('all')}</a>
      </div>
    </>
  )
}
