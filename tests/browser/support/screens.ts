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
    | 'record'
    | 'statement'
    | 'signs'
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
  { name: 'start', kind: 'start', at: momentWhen('open'), open: (I) => I.seeStart(), leave: stay },
  ...questionIds.map((node) => caseScreen(node, 'question')),
  ...outcomeIds.map((node) => caseScreen(node, 'outcome')),
  {
    name: 'about',
    kind: 'about',
    at: momentWhen('open'),
    open: (I) => I.openAbout(),
    leave: leaveToStart,
  },
  {
    name: 'proof',
    kind: 'proof',
    at: momentWhen('open'),
    open: (I) => I.openProof(),
    leave: async (I) => {
      await I.goBack()
      await I.see(words('about:heading'))
      await I.goBack()
      await I.seeStart()
    },
  },
  {
    name: 'accessibility',
    kind: 'statement',
    at: momentWhen('open'),
    open: (I) => I.openAccessibility(),
    leave: async (I) => {
      await I.goBack()
      await I.see(words('about:heading'))
      await I.goBack()
      await I.seeStart()
    },
  },
  {
    name: 'without-speech',
    kind: 'without-speech',
    at: momentWhen('open'),
    open: (I) => I.openWithoutSpeech(),
    leave: async (I) => {
      await I.goBack()
      await I.see(words('about:heading'))
      await I.goBack()
      await I.seeStart()
    },
  },
  {
    name: 'signs',
    kind: 'signs',
    at: momentWhen('open'),
    open: (I) => I.openSigns(),
    leave: async (I) => {
      await I.goBack()
      await I.seeStart()
    },
  },
  {
    name: 'record',
    kind: 'record',
    at: momentWhen('open'),
    open: async (I) => {
      await I.hurryAlong(routeTo('police-and-support'))
      await I.openRecord()
    },
    leave: async (I) => {
      await I.goBack()
      await I.standOn('police-and-support')
      await I.clear()
    },
  },
  {
    name: 'card for the person',
    kind: 'person',
    at: momentWhen('open'),
    open: (I) => I.showCards('العربية'),
    leave: leaveToStart,
  },
  {
    name: 'for the person whom this is about',
    kind: 'person',
    at: momentWhen('open'),
    open: (I) => I.openAboutPerson('ትግርኛ'),
    leave: leaveToStart,
  },
  {
    name: 'failure',
    kind: 'failure',
    at: momentWhen('open'),
    open: async (I) => {
      await I.findTheAppBroken()
      await I.see(words('failure:heading'))
    },
    leave: async (I) => {
      await I.findTheAppMended()
    },
  },
]

async function leaveToStart(I: Person): Promise<void> {
  await I.goBack()
  await I.seeStart()
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

/** Goes to each of these screens once, and sees it whole, in the order in which least has to be loaded anew. */
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
