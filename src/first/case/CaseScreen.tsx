import { useSelector } from '@xstate/react'
import type { ComponentType, ReactNode } from 'react'
import { progressAt } from '#flow/progress.ts'
import { isPlainlyWrong } from '#services/calendar.ts'
import { kindOn, nodeOn, trailOf } from '#machine/case.ts'
import { formatStamp, formatTime } from '#text/format-time.ts'
import { Outcome } from '#first/outcome/Outcome.tsx'
import { Question } from '#first/question/Question.tsx'
import { useApp, useContacts, useNow } from '#first/app-context.ts'
import { OutcomePart, type OutcomePartProps } from '#first/outcome/OutcomePart.tsx'
import { Screen } from '#first/frame/Screen.tsx'
import { useIsLive } from '#ui/prerendered.ts'
import type { CaseActions, CaseState } from './session-state.ts'
import { answeredViews, checkAfter, numberView, outcomeView, questionView } from './views.ts'

interface Props {
  /** What is shown above the page, where this is not a live case. */
  readonly banner?: ReactNode
  /** What is shown around the calls of an outcome. */
  readonly Part?: ComponentType<OutcomePartProps>
  readonly session: CaseActions
  readonly state: CaseState
}

/** The question or the outcome that a case is at, live or in practice. */
export function CaseScreen({ session, state, banner, Part = OutcomePart }: Props) {
  const { setting } = useApp()
  const { words, calendar } = setting
  const { actor, role, notice, movedAt } = state
  const node = useSelector(actor, nodeOn)
  const kind = useSelector(actor, kindOn)
  const trail = useSelector(actor, trailOf)
  const now = useNow()
  const isLive = useIsLive()
  const contacts = useContacts()
  const answered = answeredViews(setting, trail)
  const said = notice === null ? [] : [words(`notice.${notice}`)]
  const ways = { onBack: session.back, onChange: session.change, onClear: session.clear }

  if (kind === 'question') {
    return (
      <Screen announcement={said.join(' ')} banner={banner}>
        <Question
          key={trail.length}
          question={questionView(setting, node)}
          progress={progressAt(setting.flow.pathway, trail, node)}
          answered={answered}
          notice={said[0] ?? null}
          onAnswer={(answer) => session.answer(node, answer)}
          {...ways}
        />
      </Screen>
    )
  }

  const outcome = outcomeView(setting, node, role, now)
  const isByClock = checkAfter(setting, trail) !== undefined
  const moved =
    movedAt === null ? [] : [words('outcome.changed', { time: formatTime(words, movedAt) })]
  const wrong =
    isLive && isPlainlyWrong(now, calendar)
      ? [words('clockWrong', { time: formatStamp(words, now) })]
      : []
  const [above, below] = notice === 'not-kept' ? [[], said] : [said, []]
  return (
    <Screen
      announcement={[...moved, ...moved.map(() => outcome.title), ...said].join(' ')}
      outcome={node}
      banner={banner}
    >
      <Outcome
        key={trail.length}
        outcome={outcome}
        answered={answered}
        changes={[
          ...moved,
          ...above,
          ...(isByClock && wrong.length > 0 ? [words('outcome.clockWrong')] : []),
        ]}
        notices={[...wrong, ...below]}
        isByClock={isByClock}
        numberOf={(id) => numberView(setting, contacts[id], now)}
        part={(part) =>
          isLive && (
            <Part outcome={node} {...{ role, trail, part }} onChooseRole={session.chooseRole} />
          )
        }
        onContinue={() => session.continue(node)}
        {...ways}
      />
    </Screen>
  )
}
