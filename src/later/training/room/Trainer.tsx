import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { BigButton } from '#ui/BigButton.tsx'
import { QuietButton } from '#ui/QuietButton.tsx'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import { WayBack } from '#first/frame/WayBack.tsx'

interface Props {
  /** The id of the scenario. */
  readonly id: string
  readonly title: string
  readonly runs: readonly { readonly id: string; readonly says: string }[]
  /** The id of the variant; empty for the scenario as it is written. */
  readonly variant: string
  readonly isCodeShown: boolean
  readonly preview: ReactNode
  readonly answers: ReactNode
  readonly notes: ReactNode
  readonly way: ReactNode
  readonly timer: ReactNode
  readonly onAct: (act: 'next' | 'previous' | 'code' | 'debrief') => void
  readonly onVariant: (id: string) => void
  readonly onOpenScreen: () => void
  readonly onBack: () => void
}

/** The trainer’s window: what the room sees, and beside it what only the trainer does. */
export function Trainer(props: Props) {
  const { t: words } = useTranslation('room')
  const { id, title, preview, answers, notes, way, timer, isCodeShown, variant } = props
  const { runs, onAct, onVariant, onOpenScreen, onBack } = props
  return (
    <div className="trainer">
      <WayBack onBack={onBack} />
      <ScreenHeading takesFocus>{words('trainer.heading', { title })}</ScreenHeading>
      <p>{words('trainer.lead')}</p>
      <div className="answers">
        <BigButton name="next-page" onPress={() => onAct('next')}>
          {words('trainer.next')}
        </BigButton>
      </div>
      <div className="ways">
        <QuietButton name="previous-page" onPress={() => onAct('previous')}>
          {words('trainer.previous')}
        </QuietButton>
        <QuietButton name="open-screen" onPress={onOpenScreen}>
          {words('trainer.openScreen')}
        </QuietButton>
        <QuietButton name="code" pressed={isCodeShown} onPress={() => onAct('code')}>
          {words(isCodeShown ? 'trainer.hideCode' : 'trainer.showCode')}
        </QuietButton>
        <QuietButton name="debrief" onPress={() => onAct('debrief')}>
          {words('trainer.debrief')}
        </QuietButton>
      </div>
      <div className="trainer__sides">
        <div>
          <h2 className="part-heading">{words('trainer.preview')}</h2>
          <div className="trainer__preview">{preview}</div>
          {way}
        </div>
        <div>
          {answers}
          {notes}
          {timer}
        </div>
      </div>
      <label className="choice">
        <span>{words('trainer.variant')}</span>
        <select name="variant" value={variant} onChange={(event) => onVariant(event.target.value)}>
          {runs.map((run) => (
            <option key={run.id} value={run.id} lang="en">
              {run.says}
            </option>
          ))}
        </select>
      </label>
      <p className="hint">
        {words('trainer.begins')} {variant !== '' && words('trainer.codeVariant')}
      </p>
      <p className="hint">{words('trainer.keys')}</p>
      <p className="hint">{words('trainer.codeNote')}</p>
      <p>
        <a className="footer__link" href={`#training-print/${id}/trainer`}>
          {words('trainer.print')}
        </a>{' '}
        <a className="footer__link" href="#training">
          {words('trainer.list')}
        </a>
      </p>
    </div>
  )
}
