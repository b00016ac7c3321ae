/**
 * How a question is laid out so that its answers are in sight, and the bar cuts through none: where
 * not all of them fit, its examples are folded; then its words are set closer; then no answer begins
 * above the bar and ends below it, and a line says that more follow.
 */

/** The top and the bottom of an answer, in px from the top of the page. */
export interface Edges {
  readonly top: number
  readonly bottom: number
}

/** The height of the line that says that more answers follow, in px. */
const line = 20

/**
 * The first answer that has to be scrolled to, and the height that is free above it, in px. Null
 * where every answer is whole above `end`, the top of the bar, and where not even the first one is:
 * then nothing is gained by moving the others. Pure.
 */
export function partAnswers(answers: readonly Edges[], end: number) {
  const cut = answers.findIndex(({ bottom }) => bottom > end)
  for (let answer = cut; answer > 0; answer--) {
    const room = end - (answers[answer - 1]?.bottom ?? end)
    if (room >= line) return { answer, room }
  }
  return null
}

/**
 * Fits a question to the window, and again when the window gets another width: what moved at any
 * other time would move under a finger.
 *
 * @param isLaidOut whether it was fitted to this window already
 * @returns what stops that
 */
export function keepFitting(question: HTMLElement, isLaidOut = false): () => void {
  let width = innerWidth
  const fitAgain = () => {
    if (innerWidth === width) return
    width = innerWidth
    layOut(question)
  }
  if (!isLaidOut) layOut(question)
  addEventListener('resize', fitAgain)
  return () => removeEventListener('resize', fitAgain)
}

function layOut(question: HTMLElement): void {
  const examples = question.querySelector('details')
  const [more, ...answers] = question.querySelectorAll<HTMLElement>('.answers > *')
  const fold = (isFolded: boolean) => {
    question.classList.toggle('question--folds', isFolded)
    if (examples) examples.open = !isFolded
  }
  const tighten = (isTight: boolean) => question.classList.toggle('question--tight', isTight)
  const part = (at: number) => {
    for (const [index, { style }] of answers.entries()) style.order = index < at ? '' : '1'
  }
  if (more === undefined) return
  fold(false)
  tighten(false)
  part(answers.length)
  more.hidden = true
  const bar = document.querySelector('.emergency-bar')
  const end = bar?.getBoundingClientRect().top ?? Infinity
  const fits = () => answers.map(edgesOf).every(({ bottom }) => bottom <= end)
  if (fits()) return
  fold(true)
  if (fits()) return
  tighten(true)
  const below = partAnswers(answers.map(edgesOf), end)
  if (below === null) return
  part(below.answer)
  more.style.minHeight = `${String(below.room)}px`
  more.hidden = false
}

function edgesOf(element: Element): Edges {
  const { top, bottom } = element.getBoundingClientRect()
  return { top: top + scrollY, bottom: bottom + scrollY }
}
