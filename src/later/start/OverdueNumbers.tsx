import { useApp, useNow } from '#first/app-context.ts'
import { overdueNumber, wordsOfReview } from '#later/review/review-lines.ts'

/** Which numbers of Start are overdue for their check, under their list; nothing while none is. */
export function OverdueNumbers() {
  const { i18n, setting } = useApp()
  const { flow, text } = setting
  const now = useNow()
  const words = wordsOfReview(i18n)
  return flow.pathway.startServices.map((id) => {
    const entry = flow.services[id]
    const overdue = entry && overdueNumber(words, entry, now)
    return (
      overdue && (
        <p key={id} data-review="overdue" data-of={id}>
          <strong>{text.services[id]?.name}.</strong> {overdue}
        </p>
      )
    )
  })
}
