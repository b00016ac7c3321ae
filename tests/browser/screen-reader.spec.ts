import { words } from './support/interface-words.ts'
import { headingOf, pathway, routeTo, stepsFor, text } from './support/pathway.ts'
import { type Person } from './support/person.ts'
import { type Screen, screens, visitEach } from './support/screens.ts'
import { expect, test } from './support/test.ts'

/**
 * How to read this file: what a screen reader is given on each screen, all unfolded: role, name and
 * state, in order. Where `/children: equal` stands, nothing else is there. Below that, what it says
 * by itself along one walk. Start and the way through a question by Tab are in other files.
 */

const named = (name: string) => screens.filter((screen) => screen.name === name)

const ready = stepsFor(pathway.outcomes['report-concern']?.ready ?? [], 'nhs')
const lead = text.contacts?.['safeguarding-lead']

/** A line for what has a name, whatever signs are in the name. */
function line(role: string, name = '', state = ''): string {
  return `'${`${role} ${JSON.stringify(name)} ${state}`.replaceAll("'", "''")}'`
}

/** The screens, each with all that is in its main part, or with the headings of a long one. */
const met: Readonly<Record<string, string>> = {
  concern: `
    - main:
      - /children: equal
      - button "Back"
      - paragraph: Question 3, at most 7
      - heading "Is there somebody you can name or reach?" [level=1]
      - 'button "Yes: one or more people. I may not have spoken to them, or it may be the person telling me"'
      - 'button "No: people or a place, but nobody I could name or reach"'
      - link "Signs to look for"
      - group:
        - text: Your answers (2)
        - list:
          - listitem:
            - text: Nobody is in immediate danger
            - 'button "Change your answer to: Is anyone in immediate danger right now, you included?"'
          - listitem:
            - text: Everyone I am ringing about is clearly 18 or over
            - 'button "Change your answer to: Could anyone you are asking about this time be under 18?"'
      - button "Clear and start again"
  `,
  'report-concern': `
    - main:
      - /children: equal
      - button "Back"
      - ${line('heading', headingOf('report-concern'), '[level=1]')}
      - paragraph: ${JSON.stringify(text.outcomes['report-concern']?.summary)}
      - heading "Ring now" [level=2]
      - list:
        - listitem:
          - heading "Ring 101 now" [level=3]
          - text: Should be open now (reported as 24 hours)
          - paragraph: Do not say who the person is.
          - link "101"
          - paragraph
          - group:
            - text: More about this number
            - button "Show QR code for 101"
      - group:
        - text: What to say
        - 'heading "Situation: who you are, and what is wrong" [level=3]'
        - list
        - paragraph: “Nobody is in immediate danger.”
        - 'heading "Background: what you know" [level=3]'
        - list
        - paragraph
        - 'heading "Assessment: what you think" [level=3]'
        - list
        - 'heading "Recommendation: what you ask for" [level=3]'
        - list
        - paragraph: Nobody has checked these words.
        - group:
          - text: Where they come from
          - list
      - group:
        - text: Have this ready
        - list:
          - listitem:
            - ${line('checkbox', ready[0], '[checked]')}
          - listitem:
            - ${line('checkbox', ready[1], '[checked=false]')}
      - heading "Then ring" [level=2]
      - list:
        - listitem:
          - group:
            - ${line('heading', lead?.shortName, '[level=3]')}
            - text: ${JSON.stringify(lead?.find)}
            - paragraph:
              - link "Set this number"
      - heading "If nobody answers, ring" [level=2]
      - list:
        - listitem:
          - group:
            - heading "the Modern Slavery Helpline" [level=3]
            - link "08000 121 700"
            - text: Should be open now (reported as 24 hours)
            - group:
              - text: More about this number
              - button "Show QR code for 08000 121 700"
      - heading "Also ring, if" [level=2]
      - list:
        - listitem:
          - group:
            - heading "children’s services" [level=3]
            - text: If you learn of someone who may be under 18
            - link "0300 123 4043"
            - group:
              - text: More about this number
              - button "Show QR code for 0300 123 4043"
      - paragraph: /^The call stays in this phone’s call list. This is a proposal./
      - paragraph: Friday 10:00 in London, by this device’s clock.
      - link "Show to the person"
      - group:
        - text: /What else to do/
        - list
        - heading "Every time" [level=3]
        - list
      - group:
        - text: Why this route, and sources
        - list
        - list
        - paragraph: /^Content checked .+, look again by /
      - group:
        - text: "You work for: NHS"
        - button "NHS" [pressed]
        - button "Council" [pressed=false]
        - button "Another organisation" [pressed=false]
      - group:
        - text: Tell us what is wrong with this page
        - paragraph
        - paragraph
        - paragraph
        - text: /What is wrong with a page of/
        - button "Copy this text"
        - status
      - button "Record One page. It names nobody."
      - group:
        - text: Your answers (2)
        - list
      - button "Clear and start again"
  `,
  record: `
    - main:
      - /children: equal
      - button "Back"
      - button "Print"
      - button "Copy as text"
      - button "Save as a file"
      - status
      - article:
        - heading "Record of decision" [level=1]
        - paragraph: /For the case notes/
        - paragraph: Made on Friday 15 January 2027 at 10:00, London time, by this device’s clock. Nothing on it changes after that.
        - paragraph: /This is a proposal/
        - heading "Route" [level=2]
        - list:
          - listitem: ${JSON.stringify(headingOf('police-and-support'))}
        - heading "What led to it" [level=2]
        - list:
          - listitem: Nobody is in immediate danger
        - heading "Calls, with their state at that time" [level=2]
        - list:
          - listitem: /^Ring now. Police, non-emergency, 101\\. Should be open/
          - listitem: /^Then ring. Beacon/
        - heading "Made by, and with" [level=2]
        - list:
          - /children: equal
          - listitem: "Works for: NHS"
          - listitem: /Pathway version \\S+, content [0-9a-f]{8}$/
          - listitem: /^Content checked .+, look again by /
        - heading "What this tool is not" [level=2]
        - list:
          - /children: equal
          - listitem
          - listitem
        - heading "Your organisation" [level=2]
        - list:
          - /children: equal
          - listitem: "Label or case number:"
          - listitem: "Your role:"
          - listitem: "Lead told at:"
          - listitem: "What was agreed:"
          - listitem: "Signature:"
        - heading "To fill in by hand" [level=2]
        - table:
          - rowgroup:
            - row:
              - columnheader "Who was rung, and number"
              - columnheader "Time"
              - columnheader "Person spoken to"
              - columnheader "Reference number"
      - group:
        - text: I decided otherwise
        - paragraph: /Choose why/
        - button "A safeguarding lead or manager advised otherwise" [pressed=false]
        - button "Nobody answered, so another service was rung" [pressed=false]
      - group:
        - text: Tell us what is wrong with this page
        - button "Copy this text"
      - button "Back"
  `,
  'card for the person': `
    - main:
      - /children: equal
      - button "Back"
      - button "Other language"
      - heading "هل الكلام هنا الآن آمن لك؟" [level=1]
      - button "نعم Yes" [pressed=false]
      - button "لا No" [pressed]
      - button "التالي Next card"
      - region "For you, in English":
        - paragraph: Nobody has checked this translation.
        - paragraph: "Card 1 of 5: Arabic. One of them is in place of 4 cards that need an interpreter."
        - paragraph: "The card says in English:"
        - paragraph: Is it safe for you to talk here now?
  `,
  'for the person whom this is about': `
    - main:
      - /children: equal
      - button "Back"
      - button "Other language"
      - heading "ሓገዝ ክትሓቱ ትኽእሉ ኢኹም" [level=1]
      - paragraph
      - paragraph:
        - link "999"
      - paragraph
      - paragraph:
        - link "08000 121 700"
      - paragraph: /Tigrinya, please/
      - paragraph
      - paragraph: /Hide screen/
      - paragraph: ነዚ ትርጉም ዝመርመሮ የለን።
      - paragraph: Nobody has checked this translation.
  `,
  about: `
    - main:
      - button "Back"
      - heading "About this tool" [level=1]
      - paragraph: /This is a proposal/
      - navigation "On this page":
        - list:
          - /children: equal
          - listitem:
            - link "What this is"
          - listitem:
            - link "What this is not"
          - listitem:
            - link "Who answers for this content"
          - listitem:
            - link "Languages"
          - listitem:
            - link "Privacy"
          - listitem:
            - link "Other pages"
          - listitem:
            - link "Version and licence"
      - heading "What this is" [level=2]
      - list
      - heading "What this is not" [level=2]
      - list
      - group:
        - heading "Languages" [level=2]
        - button "English" [pressed]
        - button "Polski" [pressed=false]
      - heading "Privacy" [level=2]
      - paragraph: Your answers stay on this device. They are never sent anywhere.
      - group:
        - text: More about privacy
        - list
      - heading "Other pages" [level=2]
      - list:
        - listitem:
          - link "Ring without speaking or hearing"
        - listitem:
          - link "Numbers of your organisation"
        - listitem:
          - link "What is sure and what is not"
        - listitem:
          - link "How this is checked"
        - listitem:
          - link "Accessibility statement"
      - group:
        - heading "Version and licence" [level=2]
        - heading "What changed in each version" [level=3]
        - list
        - heading "Licence" [level=3]
      - group
      - button "Back"
  `,
  status: `
    - main:
      - button "Back"
      - heading "What is sure and what is not" [level=1]
      - paragraph: /This is a proposal/
      - navigation "On this page"
      - heading "How sure it all is" [level=2]
      - list:
        - listitem: /^The people who keep this tool do not doubt it/
      - heading "What to confirm, and whom to ask" [level=2]
      - button "Copy this text"
      - group: /^The list to copy Hello, This is about Modern slavery/
      - heading "Overdue, and due next" [level=2]
      - paragraph: Nothing is overdue.
      - group:
        - text: Due next, by 23 February 2027
        - list
      - group:
        - heading "Every number and its source" [level=2]
        - group:
          - text: Emergency services
          - link "Call 999"
          - heading "Sources" [level=3]
        - group:
          - text: Beacon, Hertfordshire’s victim care centre
          - link "Ring 03000 11 55 55"
          - text: Should be open, until 8pm (hours published October 2018)
          - list:
            - listitem: Monday to Friday, 8am to 8pm
            - listitem: Saturday, 9am to 5pm
            - listitem: Sunday, closed
          - heading "Sources" [level=3]
          - paragraph: /^Links to sources leave this tool/
          - list:
            - listitem:
              - link /^https:.+leaves this tool/
      - group:
        - heading "Without speaking or hearing" [level=2]
        - list
      - group:
        - heading "Questions, outcomes and steps" [level=2]
        - group:
          - text: Questions
          - list
      - group:
        - heading "Translations" [level=2]
        - heading "The whole tool in another language" [level=3]
        - list
        - heading "Cards for the person" [level=3]
        - list:
          - listitem: /^Română \\(Romanian\\)/
      - group:
        - heading "Sources, and how much of each was read" [level=2]
        - heading "Read whole" [level=3]
        - list
      - group
      - button "Back"
  `,
  accessibility: `
    - main:
      - button "Back"
      - heading "Accessibility statement" [level=1]
      - navigation "On this page"
      - heading "How accessible this tool is" [level=2]
      - list:
        - listitem: read it in light, dark and forced colours, as your device is set
      - heading "Feedback and contact information" [level=2]
      - list
      - heading "Enforcement procedure" [level=2]
      - list
      - heading "Technical information about this tool’s accessibility" [level=2]
      - heading "Compliance status" [level=3]
      - heading "Non-accessible content" [level=2]
      - list
      - heading "What was tested, and what was not" [level=2]
      - list
      - paragraph: "Not tested:"
      - list:
        - listitem: No person with a disability has tried this tool yet.
      - heading "Preparation of this accessibility statement" [level=2]
  `,
  'without-speech': `
    - main:
      - button "Back"
      - heading "Ring without speaking or hearing" [level=1]
      - navigation "On this page"
      - heading "999 without speaking" [level=2]
      - link "Call 999"
      - list:
        - listitem: /Call 999 on a mobile/
        - listitem: /press 55/
        - listitem: /Stay on the line/
      - heading "What it needs" [level=3]
      - list
      - heading "How sure we are" [level=3]
      - group:
        - text: Sources
        - list
      - 'heading "999 BSL: 999 by video, in British Sign Language" [level=2]'
      - heading "What it needs" [level=3]
      - 'heading "18000: 999 by text, through Relay UK" [level=2]'
      - paragraph: "18000"
      - heading "What it needs" [level=3]
      - 'heading "18001 101: the police by text, when it is not an emergency" [level=2]'
      - paragraph: 18001 101
      - heading "What it needs" [level=3]
      - 'heading "emergencySMS: 999 by text message" [level=2]'
      - paragraph: "999"
      - heading "What it needs" [level=3]
  `,
  failure: `
    - main:
      - /children: equal
      - heading "Ring one of these numbers" [level=1]
      - paragraph: "The questions could not be shown. Your phone still works: ring now."
      - list:
        - listitem:
          - paragraph: Emergency services
          - paragraph: Day and night
          - link "Call 999"
        - listitem:
          - paragraph: Police, non-emergency
          - paragraph: Day and night
          - link "Ring 101"
        - listitem:
          - paragraph: Modern Slavery & Exploitation Helpline (Unseen)
          - paragraph: Day and night
          - link "Ring 08000 121 700"
        - listitem:
          - paragraph: Beacon, Hertfordshire’s victim care centre
          - paragraph: Monday to Friday, 8am to 8pm. Saturday, 9am to 5pm. Sunday, closed
          - link "Ring 03000 11 55 55"
      - paragraph:
        - link "Try again"
  `,
}

const picker = `
  - main:
    - /children: equal
    - button "Back"
    - heading "Show to the person" [level=1]
    - paragraph
    - heading "Choose a language" [level=2]
    - list:
      - /children: equal
      - listitem:
        - button "English"
      - listitem:
        - button "Română"
      - listitem:
        - button "Shqip"
      - listitem:
        - button "Tiếng Việt"
      - listitem:
        - button "ትግርኛ"
      - listitem:
        - button "العربية"
      - listitem:
        - button "Soomaali"
      - listitem:
        - button "Polski"
      - listitem:
        - button "简体中文"
    - group: Tell us what is wrong with this page
`

/** Nothing of the tool: neither a word of it, nor its numbers. */
const calendar = `
  - document:
    - /children: equal
    - main:
      - /children: deep-equal
      - heading "January 2027" [level=1]
      - text: M T W T F S S
${Array.from({ length: 31 }, (_, day) => `      - button "${day + 1}"${day === 14 ? ' [pressed]' : ''}`).join('\n')}
`

/** What is touched before the states on a screen are read. */
const touches: Readonly<Record<string, (I: Person) => Promise<void>>> = {
  'report-concern': async (I) => {
    await I.unfold('outcome:script.heading')
    await I.main.getByRole('checkbox').first().check()
  },
  'card for the person': (I) => I.page.locator('button[name=card-no]').click(),
}

test('a screen reader meets each kind of screen in this order, and a hidden one as a calendar', async ({
  I,
}) => {
  const chosen: readonly Screen[] = Object.keys(met).flatMap(named)
  expect(chosen.map(({ name }) => name)).toEqual(Object.keys(met))
  await visitEach(I, chosen, async ({ name }) => {
    await I.unfoldAll()
    await touches[name]?.(I)
    await expect.soft(I.main, name).toMatchAriaSnapshot(met[name] ?? '')
  })
  await I.main.getByRole('link', { name: words('showPerson') }).click()
  await I.see(words('showPerson'))
  await expect.soft(I.main, 'picker').toMatchAriaSnapshot(picker)
  await I.page.locator('#root [name=hide]').click()
  await expect.soft(I.page.locator(':root'), 'hidden').toMatchAriaSnapshot(calendar)
})

test('a screen reader says these things by itself, from an answer to a cleared case', async ({
  I,
}) => {
  await I.arrive({ at: '2027-01-15T19:57:30Z' })
  await I.page.evaluate(listenToPage)
  await I.follow(routeTo('beacon', 'open'))
  await I.page.clock.runFor('03:00')
  await I.standOn('helpline-for-now')
  await I.page.clock.runFor('01:10')
  await expect(I.page.getByRole('alert')).toBeVisible()
  await I.page.clock.runFor('01:00')
  await I.seeStart()
  const asked = routeTo('beacon', 'open').steps.map(({ node }) => ['heading', headingOf(node)])
  const changed = words('outcome.changed', { time: '8pm' })
  const warned = [words('start:leaving.says'), words('start:leaving.keep')].join(' ')
  expect(await I.page.evaluate(() => Reflect.get(globalThis, 'said') as unknown)).toEqual([
    ...asked,
    ['heading', headingOf('beacon')],
    ['status', `${changed} ${headingOf('helpline-for-now')}`],
    ['alert', warned],
    ['heading', words('start.heading')],
    ['alert', words('notice.expired')],
  ])
})

/**
 * In the page: keeps in order what the focus comes to, and what changes in each live region. Words
 * that come together with their region are said of an alert alone.
 */
function listenToPage(): void {
  const said: (readonly [string, string])[] = []
  const last = new WeakMap<Element, string>()
  Reflect.set(globalThis, 'said', said)
  const wordsOf = (element: Element) => {
    const parts = [...element.querySelectorAll('p, button')].map((part) => part.textContent)
    return (parts.length > 0 ? parts.join(' ') : element.textContent).trim()
  }
  const listen = () => {
    for (const region of document.querySelectorAll('[role=status], [role=alert], [aria-live]')) {
      const words = wordsOf(region)
      const isHeard = region.role === 'alert' || last.has(region)
      if (isHeard && words !== '' && words !== last.get(region)) {
        said.push([region.role ?? 'polite', words])
      }
      last.set(region, words)
    }
  }
  listen()
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLHeadingElement) said.push(['heading', target.textContent])
  })
  new MutationObserver(listen).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
  })
}
