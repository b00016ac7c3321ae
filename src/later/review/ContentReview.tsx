import { useContext } from 'react'
import { LeadsOut } from '#ui/in-tool.ts'
import { useApp, useNow } from '#first/app-context.ts'
import { overdueNumber, type ReviewLines, reviewLines, wordsOfReview } from './review-lines.ts'

/** When the content was checked and by when it must be again. */
export function ContentDates() {
  return <p className="hint">{useReviewLines().dates}</p>
}

/**
 * That the content is overdue for its check; nothing, while it is not. A rehearsal goes by the
 * scenario’s clock, so there nothing is said to be overdue.
 */
export function ContentOverdue() {
  const { overdue } = useReviewLines()
  const isLive = useContext(LeadsOut)
  return isLive && overdue !== null && <p data-review="overdue">{overdue}</p>
}

/** That the number of a service is overdue for its check; nothing, while it is not. */
export function NumberReview({ service }: { readonly service: string }) {
  const { i18n, setting } = useApp()
  const now = useNow()
  const entry = setting.flow.services[service]
  const overdue = entry === undefined ? null : overdueNumber(wordsOfReview(i18n), entry, now)
  const isLive = useContext(LeadsOut)
  return isLive && overdue !== null && <p data-review="overdue">{overdue}</p>
}

/** What is said of the content now, by the clock of the app or of practice. */
function useReviewLines(): ReviewLines {
  const { i18n, setting } = useApp()
  return reviewLines(wordsOfReview(i18n), setting.flow.pathway, useNow())
}
