import type { Hazard, NamedTest } from '../../../scripts/assurance/part.ts'

/** Breaks each safety rule on purpose, by a draft of its own. */
const everyRule: NamedTest = {
  file: 'tests/flows/unsafe.test.ts',
  title: '%s breaks that rule alone',
}
/** What was decided for this area; and what every area keeps. */
const decided = (title: string): NamedTest => ({
  file: 'tests/flows/hertfordshire.test.ts',
  title,
})
const everyArea = (title: string): NamedTest => ({ file: 'tests/flows/every-area.test.ts', title })
const browser = (name: string, title: string): NamedTest => ({
  file: `tests/browser/${name}.spec.ts`,
  title,
})
const screen = (name: string, title: string): NamedTest => ({
  file: `tests/screens/${name}.test.tsx`,
  title,
})
const early = (title: string): NamedTest => ({
  file: 'tests/unit/first/early/early-page.test.tsx',
  title,
})

/** What may go wrong for somebody, why, and what stands against it. */
export const hazards: readonly Hazard[] = [
  {
    id: 'H01',
    hazard: 'Somebody is in danger now, and 999 is rung late or not at all.',
    causes: ['A question comes before danger', 'The tool does not load', 'The caller cannot speak'],
    controls: [
      {
        says: 'Danger is asked first, and leads to 999 at once. 999 is on every screen.',
        rules: ['danger-means-999', 'emergency-on-every-screen'],
        tests: [
          everyRule,
          decided('the emergency number is 999, and Start shows numbers that are there'),
        ],
      },
      {
        says: 'Without its script the page shows the numbers.',
        tests: [
          browser(
            'failure',
            'where the app’s script does not come or does not run, the page shows whom to call',
          ),
        ],
      },
      {
        says: 'Ways to ring without speech are one touch from the 999 outcome.',
        tests: [
          browser(
            'calling',
            'the emergency outcome leads to every way to ring without speech, and back',
          ),
        ],
      },
    ],
    left: 'A telephone without signal. A user who does not open the tool.',
  },
  {
    id: 'H02',
    hazard: 'A child is treated as an adult, and asked to consent.',
    causes: ['The age is not known', 'Somebody speaks for the child'],
    controls: [
      {
        says: '“Not sure” goes where “under 18” goes. No consent is asked there.',
        rules: ['a-child-is-never-asked-to-consent', 'not-sure-is-the-safer-answer'],
        tests: [everyRule, everyArea('lets "not-sure" go exactly where the safer answer goes')],
      },
      {
        says: 'No card for the person asks a child to decide.',
        tests: [
          browser(
            'person',
            'where the person counts as a child, no card asks for a decision or explains a referral',
          ),
        ],
      },
    ],
    left: 'A user who is sure, and wrong, that somebody is an adult.',
  },
  {
    id: 'H03',
    hazard: 'An adult is named to the police or to others without agreeing.',
    causes: [
      'A call says who somebody is',
      'A no is passed over',
      'The script says more than may be said',
    ],
    controls: [
      {
        says: 'Each call says who may be named, and the rules hold that on every path.',
        rules: [
          'a-no-names-nobody',
          'police-for-an-adult',
          'lead-before-a-name',
          'what-your-own-contacts-are-told',
          'a-place-names-nobody',
          'others-are-reported-without-a-name',
          'what-an-adult-agreed-to',
          'what-is-said-of-others',
          'police-may-follow-the-lead',
        ],
        tests: [everyRule],
      },
      {
        says: 'A card that limits who may be named says so before its number can be read; a permission stands below it.',
        tests: [
          screen(
            'parts',
            'that folds says its whole condition, and who may be named, before a number can be read',
          ),
          {
            file: 'tests/unit/flow/script.test.ts',
            title: 'whom to name is said exactly as the calls of the outcome say it',
          },
        ],
      },
    ],
    left: 'What is said by voice. Immigration checks were made on everybody found in one week of visits; the authors know of no way for the tool to prevent that.',
  },
  {
    id: 'H04',
    hazard: 'An adult agrees to a referral without knowing what follows from it.',
    causes: [
      'Information may be shared with immigration authorities, and the form stays on record',
    ],
    controls: [
      {
        says: 'Words for the NHS never say to refer or that anybody must notify. Cards about a referral ask for an interpreter where nobody checked the language.',
        rules: ['who-must-notify'],
        tests: [
          everyRule,
          {
            file: 'tests/flows/person.test.ts',
            title: 'cards about a referral and about a decision need a review',
          },
        ],
      },
    ],
    left: 'The explanation is given by people. Law may change: see H13.',
  },
  {
    id: 'H05',
    hazard:
      'An adult who cannot decide or protect themselves is left without safeguarding, or somebody who can is referred against their will.',
    causes: [
      'Capacity is in doubt',
      'A person with a learning disability was handed to a suspected relative',
    ],
    controls: [
      {
        says: 'When an adult cannot communicate, when it is doubted or not clear whether they can decide, or when care or support needs keep them from protecting themselves, the lead comes first and adult safeguarding is to be rung now. Nothing else makes it a call for now.',
        rules: [
          'adult-safeguarding-when-nobody-can-agree',
          'adult-safeguarding-is-not-the-default',
          'an-adult-is-asked-only-what-is-safe',
          'a-true-answer-is-always-there',
        ],
        tests: [everyRule, decided('every outcome calls whom it should, and nobody else')],
      },
    ],
    left: 'Whether somebody can decide is a judgement of the professional.',
  },
  {
    id: 'H06',
    hazard: 'A call is made to a service that is closed, and the moment is lost.',
    causes: [
      'Hours are wrong or unconfirmed',
      'A bank holiday',
      'Time passes while an outcome is open',
    ],
    controls: [
      {
        says: 'A call to make now is open now; doubtful days count as closed; the outcome changes by itself.',
        rules: ['beacon-only-while-open', 'beacon-hours-said-twice', 'every-call-now-is-open'],
        tests: [
          everyRule,
          decided('Beacon has its published hours, and every other service is always open'),
          browser(
            'time',
            '${says}, the outcome becomes the other one by itself, and says so politely',
          ),
          browser('time', 'an answer goes by the time of the answer, though no timer rang'),
        ],
      },
    ],
    left: 'Published hours that are no longer true. The helpline’s hours are reported, not confirmed.',
  },
  {
    id: 'H07',
    hazard:
      'A wrong clock sends somebody to a service that is closed, or away from one that is open.',
    causes: ['The device’s clock is hours or years off', 'The device is in another time zone'],
    controls: [
      {
        says: 'Online the clock is compared with the server’s. One that cannot be right makes hours doubtful, in words. London’s time holds in any zone.',
        tests: [
          browser(
            'clock',
            'a clock that is three hours behind is said online, and one touch goes by the right time, until it is undone',
          ),
          browser(
            'clock',
            'offline, a clock that is plainly wrong leaves a service in doubt, in words; online again, the server is asked',
          ),
          {
            file: 'tests/unit/services/device-zone.test.ts',
            title:
              'a device that leaves London after the tool was opened still tells London’s time',
          },
        ],
      },
    ],
    left: 'Offline, a clock that is wrong by hours is believed. Let the device set it by the network.',
  },
  {
    id: 'H08',
    hazard: 'Nobody answers the line that was rung, and no other is tried.',
    causes: ['The line is engaged', 'A recorded message', 'The service is gone'],
    controls: [
      {
        says: 'Where an outcome has a call for when nobody answers, it is never a service that may be closed. For a child, both calls are to be made now. Where only the helpline is, a condition names the Salvation Army.',
        rules: [
          'beacon-only-while-open',
          'advice-when-nobody-may-be-named',
          'the-helpline-for-an-adult-or-a-place',
          'also-ring-if',
        ],
        tests: [
          everyRule,
          {
            file: 'tests/unit/flow/calls.test.ts',
            title: 'every call is shown once at any moment',
          },
        ],
      },
      {
        says: 'A touched number keeps the case, so the next call is there after the first.',
        tests: [
          browser(
            'shared-tablet',
            'a touched number keeps the case for the length of a call, and a key during it does not cut it short',
          ),
        ],
      },
    ],
    left: 'The tool does not know whether a call was answered. 999 has no second line. Out of hours, an adult who agreed to support alone is to agree to the Salvation Army too before it is rung.',
  },
  {
    id: 'H09',
    hazard: 'A number that the organisation set is wrong, or somebody replaced it.',
    causes: ['A slip while typing', 'The lead’s number changed', 'A hostile file or link'],
    controls: [
      {
        says: 'Each such number says who set it and when. One that came from elsewhere is shown, and kept only once it is accepted.',
        tests: [
          browser(
            'contacts',
            'a number is set, says who set it and when, and is read by day and by night @every-size',
          ),
          browser(
            'contacts',
            'a hostile or broken file or link is refused in one sentence, and nothing is kept',
          ),
          browser(
            'contacts',
            'all numbers come to a second device by a code, and none is kept before it is accepted',
          ),
        ],
      },
      {
        says: 'A contact is never the only one to ring now.',
        tests: [
          {
            file: 'tests/unit/check/promises/promises.test.ts',
            title: 'a contact alone is not enough to ring now: its number may not be set',
          },
        ],
      },
    ],
    left: 'Nobody but the organisation can check its numbers. Housing numbers out of hours were not found.',
  },
  {
    id: 'H10',
    hazard: 'The exploiter sees the screen, the record or the list of calls, and harms somebody.',
    causes: ['Somebody stands behind', 'A shared or borrowed device', 'The browser’s history'],
    controls: [
      {
        says: 'One touch, or Escape twice, hides the screen behind a calendar, and nothing of the case comes back.',
        tests: [
          browser(
            'hide',
            'hidden by one touch, in the same moment, offline, nothing of the case comes back @every-size',
          ),
          browser(
            'hide-and-discard',
            'a hidden tab that the browser discarded brings nothing back, neither the answers nor the record',
          ),
        ],
      },
      {
        says: 'No answer is in an address, a title or the history. An untouched case is wiped. The record has a neutral name.',
        tests: [
          browser(
            'back-and-change',
            'no entry of the history, no address and no title holds an answer',
          ),
          browser(
            'shared-tablet',
            'an untouched case is warned of, kept by one touch, and then wiped from the screen',
          ),
          browser('record', 'the record of every outcome is one page of A4 with all its parts'),
          browser(
            'record',
            'a record is printed under a neutral name, and the page has its own again',
          ),
        ],
      },
      {
        says: 'Every outcome says that a call stays in the list of the phone.',
        tests: [
          browser(
            'calling',
            'every outcome says that a call stays in the list of the phone, and the number when to use another',
          ),
        ],
      },
    ],
    left: 'The phone’s list of calls, a picture in the app switcher, and a printed page.',
  },
  {
    id: 'H11',
    hazard: 'A stale device shows a number or hours that have changed.',
    causes: [
      'The device was offline for long',
      'A tab stays open',
      'The host sends old files',
      'The browser removed the tool',
    ],
    controls: [
      {
        says: 'Opened from its own host, the tool asks for a newer version at each start and each hour, and never interrupts a case. The host is checked.',
        tests: [
          browser('update', 'a page that stays open learns of it within the hour'),
          browser('update', 'without a tap, the newer version takes over at the next cold start'),
          { file: 'tests/unit/scripts/release/check-host.test.ts', title: 'a host that $host' },
        ],
      },
      {
        says: 'A device keeps no file but those that were built, and says so where one is missing.',
        tests: [
          browser(
            'offline',
            'no file is kept that is not the one that was built, and Start says whom to tell',
          ),
        ],
      },
      {
        says: 'Every outcome says when it was checked and that this is overdue.',
        tests: [
          browser(
            'review',
            'an outcome says when it was checked, and is overdue as midnight comes in London',
          ),
        ],
      },
    ],
    left: 'A device that is never online again shows what it last fetched, with its date. The build in one file never asks for a newer one: see H15.',
  },
  {
    id: 'H12',
    hazard: 'Somebody gives up, or reads past what matters, because it is long or hard to read.',
    causes: ['Too many questions', 'A language, large text, a screen reader', 'A dead end'],
    controls: [
      {
        says: 'At most seven questions; every path ends at an outcome, whose first call is louder than all.',
        rules: ['seven-questions', 'everything-is-reached'],
        tests: [everyRule, everyArea('asks seven questions at most on any path')],
      },
      {
        says: 'A screen reader, the keyboard alone and large text lead to an outcome.',
        tests: [
          browser(
            'accessibility',
            'the keyboard alone leads from Start to an outcome and back @desktop',
          ),
          browser(
            'screen-reader',
            'a screen reader meets each kind of screen in this order, and a hidden one as a calendar',
          ),
        ],
      },
    ],
    left: 'No person who uses a screen reader, and no nurse, has tried it. Nobody has checked the Polish.',
  },
  {
    id: 'H13',
    hazard: 'The content is wrong: a service, a duty or a law has changed.',
    causes: [
      'The Fair Work Agency takes over from the GLAA',
      'A new Act, a Bill, and guidance later than the one cited',
      'Councils are reorganised from April 2028',
    ],
    controls: [
      {
        says: 'Each fact has a source and a day for its next check. Publishing with one overdue is refused.',
        tests: [
          {
            file: 'tests/flows/check-flows.test.ts',
            title:
              'takes a folder, refuses a review that is overdue when it is strict, and says who must confirm what',
          },
        ],
      },
      {
        says: 'A slip in the pathway that makes a route less safe breaks a rule.',
        tests: [
          {
            file: 'tests/flows/mutants.slow.test.ts',
            title: 'the safety rules alone catch every one that is less safe',
          },
        ],
      },
    ],
    left: 'Nobody has taken responsibility for the content. The tool is a proposal.',
  },
  {
    id: 'H14',
    hazard: 'A practice case is taken for a live one, or the other way round.',
    causes: ['The same questions', 'A shared tablet'],
    controls: [
      {
        says: 'Practice dials nothing, and neither leaves anything in the other.',
        tests: [
          browser(
            'training-separation',
            'practice and live cases leave nothing in each other @phone',
          ),
          screen('contact-card', 'in practice is said to be made up, and dials nothing'),
        ],
      },
    ],
    left: 'Training cases were checked by nobody outside the project.',
  },
  {
    id: 'H15',
    hazard:
      'A copy that nobody can call back, in one file or on paper, shows an old or altered number.',
    causes: [
      'A file on a stick, a shared drive or an intranet page is never replaced',
      'Somebody changes the file, on purpose or not',
      'A printed page or poster hangs for years',
    ],
    controls: [
      {
        says: 'The one file cannot ask for a newer version. It says so, with its date and the day by which to replace it, and from the day after that it should have been replaced.',
        tests: [
          {
            file: 'tests/unit/later/single-file/file-lines.test.ts',
            title: '$rule is due for another when the first thing in it must be checked',
          },
          browser(
            'single-file',
            'a file alone leads to the calls, shows everything, says what it does without, and keeps nothing',
          ),
        ],
      },
      {
        says: 'A record that is printed says when its content was checked, and that this is overdue.',
        tests: [
          browser(
            'review',
            'the record and About say when, that it is overdue, and that nobody answers for it',
          ),
        ],
      },
      {
        says: 'A printed sheet says that nobody has confirmed it, and when to look again.',
        tests: [
          {
            file: 'tests/unit/scripts/poster/sheets.test.ts',
            title:
              '%s says that nobody has confirmed it, when to look again, and that a bank holiday may be a closed day',
          },
        ],
      },
    ],
    left: 'Nothing in a file shows that somebody altered it, and paper shows nothing new. Protect the file, keep a list of copies and of posters, and take down those that are past their day.',
  },
  {
    id: 'H16',
    hazard:
      'The map is read for another time or another case, and a service is rung that is closed or wrong.',
    causes: [
      'A day and a time were chosen, and forgotten',
      'The map was printed by day and is read by night',
      'The way of an open case is marked on it',
    ],
    controls: [
      {
        says: 'The map says for which time it is lit, marks the outcomes that change, and dials nothing. The way of a case is not kept, sent or printed.',
        tests: [
          browser(
            'map',
            'the map shows the way of a live case and nothing of it leaves, and is used by keyboard alone',
          ),
          {
            file: 'tests/unit/later/map/lit.test.ts',
            title: 'lights its nodes and answers, with what the clock answered',
          },
          browser(
            'privacy',
            'on the way to each outcome at ${at} nothing is sent, and no answer leaves a trace',
          ),
        ],
      },
    ],
    left: 'A map on paper cannot know what time it is. Ring by the questions, not by the map.',
  },
  {
    id: 'H17',
    hazard: 'The page answers before the app has come, and shows a call that the app would not.',
    causes: [
      'The clock decides which call it is',
      'A number was set on the device',
      'A case is open already',
    ],
    controls: [
      {
        says: 'The app draws every screen again, and finds the very one that the page shows.',
        tests: [
          early('after $says the screen is there before the app, and the app draws the same'),
          {
            file: 'tests/unit/first/early/edge-case.test.ts',
            title:
              'it makes of every event what the machine makes of it, as long as no clock is asked',
          },
        ],
      },
      {
        says: 'What the clock decides, and a card on which a number of this device belongs, are left to the app. The button shows that it was tapped, and who goes back is not taken there.',
        tests: [
          early(
            'an outcome that the clock decides is left to the app, and its button shows that it was tapped',
          ),
          early('an outcome with a number that was set on this device is left to the app'),
          early('an answer that waits for the app is forgotten by who goes back from it'),
          browser(
            'first-tap',
            'what the clock decides is said to be on its way, and the app decides it',
          ),
        ],
      },
      {
        says: 'A case that is open in the tab is shown, whatever was tapped before. Hide works from the first moment.',
        tests: [
          browser('first-tap', 'with a saved case, which is shown instead'),
          browser(
            'hide',
            'before the app is ready, and where it fails, the tool hides all the same',
          ),
        ],
      },
    ],
    left: 'Where the app never comes, what the clock decides cannot be answered: the numbers are shown in its place.',
  },
]
