import { useTranslation } from 'react-i18next'

export interface RoomNotesView {
  /** What the next page says, while the briefing is told. */
  readonly comesNext: string | null
  readonly expected: { readonly answer: string; readonly because: string } | null
  readonly tempting: readonly {
    readonly answer: string
    readonly because: string
    readonly leadsTo: string
  }[]
  /** Where the room left the expected way. */
  readonly leftAt: { readonly asks: string; readonly expected: string | null } | null
  readonly isEnd: boolean
}

/** What only the trainer reads: what is expected here, what is tempting, and why. */
export function RoomNotes({ notes }: { readonly notes: RoomNotesView }) {
  const { t: words } = useTranslation('room')
  const { comesNext, expected, tempting, leftAt, isEnd } = notes
  const there = leftAt?.expected ?? null
  return (
    <section className="trainer-notes">
      <h2 className="part-heading">{words('notes.heading')}</h2>
      {comesNext !== null && <p>{words('trainer.comesNext', { says: comesNext })}</p>}
      {expected !== null && (
        <>
          <h3>{words('notes.expected', { answer: expected.answer })}</h3>
          <p lang="en">{expected.because}</p>
        </>
      )}
      {tempting.map(({ answer, because, leadsTo }) => (
        <div key={answer}>
          <h3>{words('notes.tempting', { answer })}</h3>
          <p lang="en">{because}</p>
          <p>{words('notes.leadsTo', { screen: leadsTo })}</p>
        </div>
      ))}
      {leftAt !== null && <p>{words('notes.parted', { asks: leftAt.asks })}</p>}
      {there !== null && <p>{words('notes.expectedThere', { answer: there })}</p>}
      {isEnd && <p>{words('notes.end')}</p>}
    </section>
  )
}
