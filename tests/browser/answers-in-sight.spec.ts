import { momentWhen } from './support/moments.ts'
import { availabilityFor, questionIds, routeTo } from './support/pathway.ts'
import { expect, test } from './support/test.ts'

/** The roles on Start and the answers of each question are in sight above the bar, which cuts through none. */

/** The questions of which not every answer has room, in these windows. A line says so on each. */
const windows = [
  { language: 'en', width: 360, height: 740, longer: [] },
  { language: 'en', width: 740, height: 360, longer: [] },
  { language: 'en', width: 360, height: 640, longer: ['alone', 'others-at-risk'] },
  { language: 'pl', width: 360, height: 740, longer: ['alone', 'others-at-risk'] },
  { language: 'pl', width: 740, height: 360, longer: ['alone', 'capacity', 'others-at-risk'] },
]

for (const { language, width, height, longer } of windows) {
  test.describe(`at ${width} by ${height} in ${language}`, () => {
    test.use({ viewport: { width, height } })

    test('the answers are in sight, each of them whole @phone', async ({ I }) => {
      await I.page.addInitScript((id) => localStorage.setItem('language', id), language)
      const partly: string[] = []
      for (const at of new Set(questionIds.map(momentOf))) {
        await I.arrive({ at })
        for (const question of questionIds.filter((each) => momentOf(each) === at)) {
          await I.hurryAlong(routeTo(question, availabilityFor(question)))
          await expect(I.page.locator(`button[name="${question}"]`).first()).toBeVisible()
          const { whole, cut, below, saysMore } = await I.page.evaluate(answersAboveTheBar)
          const found = { question, someAreWhole: whole > 0, cut, saysMore }
          const right = { question, someAreWhole: true, cut: 0, saysMore: below > 0 }
          expect.soft(found).toEqual(right)
          if (below > 0) partly.push(question)
          await I.page.locator('button[name=clear]').click()
          await expect(I.page.locator('button[name=role]').first()).toBeVisible()
          const { cut: cutOnStart, below: belowOnStart } = await I.page.evaluate(answersAboveTheBar)
          expect.soft({ cutOnStart, belowOnStart }).toEqual({ cutOnStart: 0, belowOnStart: 0 })
        }
      }
      expect(partly).toEqual(longer)
    })
  })
}

/** How many answers are whole above the bar, are cut by it, and begin below it. */
function answersAboveTheBar() {
  const end = document.querySelector('.emergency-bar')?.getBoundingClientRect().top ?? 0
  const all = [...document.querySelectorAll('.answers button')]
  const boxes = all.map((answer) => answer.getBoundingClientRect())
  const whole = boxes.filter(({ bottom }) => bottom <= end).length
  const below = boxes.filter(({ top }) => top >= end).length
  return {
    whole,
    below,
    cut: boxes.length - whole - below,
    saysMore: document.querySelector('.answers__more')?.checkVisibility() ?? false,
  }
}

function momentOf(question: string): string {
  return momentWhen(availabilityFor(question))
}
