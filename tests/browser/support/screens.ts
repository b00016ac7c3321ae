import { words } from './interface-words.ts'
import { momentWhen } from './moments.ts'
import { availabilityFor, outcomeIds, questionIds, routeTo } from './pathway.ts'
import { type Person } from './person.ts'

/** A screen of the app, and how to come to it from Start. */
export interface Screen {
  readonly name: string
  readonly kind:
    | 'start'
    | 'question'
    | 'outcome'
    | 'about'
    | 'proof'
    | 'status'
    | 'record'
    | 'statement'
    | 'signs'
    | 'contacts'
    | 'keep'
    | 'map'
    | 'without-speech'
    | 'person'
    | 'failure'
  /** The moment at which it can be reached. */
  readonly at: string
  /** Comes here from Start, and sees that it has. */
  readonly open: (I: Person) => Promise<void>
  /** Goes back to Start. */
  readonly leave: (I: Person) => Promise<void>
}

const stay = async () => undefined

/** Every screen there is. */
export const screens: readonly Screen[] = [
  pageScreen('start', 'start', (I) => I.seeStart(), stay),
  ...questionIds.map((node) => caseScreen(node, 'question')),
  ...outcomeIds.map((node) => caseScreen(node, 'outcome')),
  pageScreen('about', 'about', (I) => I.openAbout(), leaveToStart),
  pageScreen('proof', 'proof', (I) => I.openFromAbout('proof', 'checked:heading'), leaveByAbout),
  pageScreen('status', 'status', (I) => I.openFromAbout('status', 'status:heading'), leaveByAbout),
  pageScreen(
    'accessibility',
    'statement',
    (I) => I.openFromAbout('accessibility', 'accessibility:heading'),
    leaveByAbout,
  ),
  pageScreen(
    'without-speech',
    'without-speech',
    (I) => I.openFromAbout('silent', 'without-speech:heading'),
    leaveByAbout,
  ),
  pageScreen('signs', 'signs', (I) => I.openSigns(), leaveToStart),
  pageScreen('contacts', 'contacts', (I) => I.openContacts(), leaveToStart),
  pageScreen('a form that says what is wrong', 'contacts', openWrongForm, leaveToStart),
  pageScreen('keep', 'keep', (I) => I.openFromAbout('keep', 'keep:heading'), leaveByAbout),
  pageScreen('map', 'map', (I) => I.openFromAbout('map', 'map:heading'), leaveByAbout),
  pageScreen('a box of the map', 'map', openBox, leaveByAbout),
  pageScreen(
    'record',
    'record',
    async (I) => {
      await I.hurryAlong(routeTo('police-and-support'))
      await I.openRecord()
    },
    async (I) => {
      await I.goBack()
      await I.standOn('police-and-support')
      await I.clear()
    },
  ),
  pageScreen('card for the person', 'person', (I) => I.showCards('العربية'), leaveToStart),
  pageScreen(
    'for the person whom this is about',
    'person',
    (I) => I.openAboutPerson('ትግርኛ'),
    leaveToStart,
  ),
  pageScreen(
    'failure',
    'failure',
    async (I) => {
      await I.findTheAppBroken()
      await I.see(words('failure:heading'))
    },
    (I) => I.findTheAppMended(),
  ),
]

/** Saves the form of a contact with nothing in it. */
async function openWrongForm(I: Person): Promise<void> {
  await I.openContacts()
  await I.main.locator('button[name=set]').first().click()
  await I.main.locator('button[name=save]').click()
}

/** Opens a box of the map that has something of every kind in it. */
async function openBox(I: Person): Promise<void> {
  await I.openFromAbout('map', 'map:heading')
  await I.main.locator('[data-node="beacon"]').press('Enter')
  await I.main.locator('[data-panel] a[href^="#training/"]').first().waitFor()
}

/** A screen that can be reached at any time. */
function pageScreen(
  name: string,
  kind: Screen['kind'],
  open: Screen['open'],
  leave: Screen['leave'],
): Screen {
  return { name, kind, at: momentWhen('open'), open, leave }
}

async function leaveToStart(I: Person): Promise<void> {
  await I.goBack()
  await I.seeStart()
}

async function leaveByAbout(I: Person): Promise<void> {
  await I.goBack()
  await I.see(words('about:heading'))
  await leaveToStart(I)
}

function caseScreen(node: string, kind: 'question' | 'outcome'): Screen {
  const availability = availabilityFor(node)
  return {
    name: node,
    kind,
    at: momentWhen(availability),
    open: async (I) => {
      await I.hurryAlong(routeTo(node, availability))
      await I.standOn(node)
    },
    leave: (I) => I.clear(),
  }
}

/** Goes to each of these screens once, and sees it whole, in the order in which least has to be loaded again. */
export async function visitEach(
  I: Person,
  chosen: readonly Screen[],
  look: (screen: Screen) => Promise<void>,
): Promise<void> {
  for (const at of new Set(chosen.map((screen) => screen.at))) {
    await I.arrive({ at })
    for (const screen of chosen.filter((each) => each.at === at)) {
      await screen.open(I)
      await I.seeWhole()
      await look(screen)
      await screen.leave(I)
    }
  }
}
