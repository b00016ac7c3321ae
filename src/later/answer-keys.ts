/**
 * The keys 1 to 9 answer a question, each the answer in its place. They are loaded after the first
 * tap works, and press the same buttons.
 */

/** A key that answers: the number of an answer. */
const answerKey = /^[1-9]$/

/** Two numbers this near, in milliseconds, are one press of a shaking hand: as two touches are. */
const samePress = 300

/** Answers by keys from now on. Only what is on the page itself can be answered, and no field is typed into. */
export function answerByKeys(): void {
  let last = -Infinity
  document.addEventListener('keydown', (event) => {
    const answer = answerOf(event)
    if (answer === null) return
    if (event.timeStamp - last >= samePress) answer.click()
    last = event.timeStamp
  })
}

/** The button that a key means; null for every other key, and for one that is held down or typed. */
function answerOf(event: KeyboardEvent): HTMLButtonElement | null {
  const { key, target, repeat, ctrlKey, altKey, metaKey } = event
  if (!answerKey.test(key) || repeat || ctrlKey || altKey || metaKey) return null
  if (!(target instanceof Element) || target.closest('main') === null) return null
  if (target.closest('input, select, textarea, [contenteditable]') !== null) return null
  const answers = document.querySelectorAll<HTMLButtonElement>('.question .answers button')
  return answers[Number(key) - 1] ?? null
}
