import { useTranslation } from 'react-i18next'
import { Bullets } from '#ui/Bullets.tsx'
import { Note } from '#ui/Note.tsx'

interface Props {
  /** Whether a learning system listens. */
  readonly isRecorded: boolean
  /** How many cases were done, and how many complete practice. */
  readonly done: number
  readonly needed: number
  /** The mean of the best scores; null before the first attempt. */
  readonly score: number | null
  readonly bests: readonly {
    readonly id: string
    readonly title: string
    readonly score: number
  }[]
}

/** What a learning system records of practice, what completes it, and how far it is. */
export function LearningLead({ isRecorded, done, needed, score, bests }: Props) {
  const { t: words } = useTranslation('scorm')
  return (
    <>
      <p>{words('lead')}</p>
      <Note>{isRecorded ? words('recorded') : words('notRecorded')}</Note>
      <p role="status">{words('progress', { done, needed })}</p>
      {score !== null && (
        <>
          <p>{words('score', { score })}</p>
          <div lang="en">
            <Bullets
              entries={bests.map((best) => words('best', { title: best.title, score: best.score }))}
            />
          </div>
        </>
      )}
    </>
  )
}
