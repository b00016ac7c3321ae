import type { Held, NamedTest, Threat } from '../../../scripts/assurance/part.ts'

const browser = (name: string, title: string): NamedTest => ({
  file: `tests/browser/${name}.spec.ts`,
  title,
})
const unit = (path: string, title: string): NamedTest => ({
  file: `tests/unit/${path}.test.ts`,
  title,
})

/** What is held, where, and until when. */
export const held: readonly Held[] = [
  {
    what: 'Answers of a live case, as ids; the role; the version',
    where: 'This tab of the browser',
    until: 'Cleared, hidden, or untouched for 5 minutes (1 to 30, as set); 30 minutes at most',
    tests: [
      unit(
        'device/saved-case',
        'nothing but ids, the version and the deadline is kept, and only in this tab',
      ),
      unit('device/saved-case', 'a case is kept for 30 minutes at most'),
      browser(
        'shared-tablet',
        'two users in a row on one tablet: the second finds nothing of the first',
      ),
    ],
  },
  {
    what: 'How many steps back there are, in the history of the tab. No answer',
    where: 'This tab of the browser',
    until: 'The tab is closed',
    tests: [
      browser(
        'back-and-change',
        'no entry of the history, no address and no title holds an answer',
      ),
    ],
  },
  {
    what: 'A mark that this tab is hidden behind a calendar. Nothing of a case',
    where: 'This tab of the browser',
    until: 'The tool is brought back, or the tab is closed',
    tests: [
      browser(
        'hide-and-discard',
        'a hidden tab that the browser discarded brings nothing back, neither the answers nor the record',
      ),
    ],
  },
  {
    what: 'The record of a case',
    where: 'The screen, and wherever the user prints, copies or saves it',
    until: 'On the screen: with the case. Elsewhere: as the organisation decides',
    tests: [
      browser(
        'record',
        'the record leaves no answer in the address, the title, the history or the storage',
      ),
    ],
  },
  {
    what: 'Whom the user works for, the language, the version shown last, when to clear',
    where: 'This browser, on this device',
    until: 'The browser’s data are cleared',
    tests: [
      unit('device/remembered', 'a device remembers the role used last'),
      unit('device/remembered', 'a device remembers the language chosen last'),
    ],
  },
  {
    what: 'Numbers of the organisation, with who set them',
    where: 'This browser, on this device; in a copy built with them, also on the host',
    until: '“Remove all”; a built-in copy stays until the next release',
    tests: [
      browser(
        'contacts',
        'a case that is cleared, the calendar and a reload leave the numbers; “Remove all” takes them',
      ),
    ],
  },
  {
    what: 'Counts of answers in practice, under a made-up name of a group',
    where: 'A database of its own in this browser, once keeping is switched on',
    until: 'Deleted by the trainer',
    tests: [
      browser(
        'training-evidence',
        'what is on ends with the tab, and a name is made up, short and its own',
      ),
    ],
  },
  {
    what: 'Scenarios of one’s own, as they were typed. A real person’s story could be typed here',
    where:
      'A database of its own in this browser; from the build in one file, the page alone; wherever an exported file is put',
    until:
      'Deleted by the trainer, or the browser’s data are cleared; an exported file as the organisation decides',
    tests: [
      browser('training-editor', 'what is exported, deleted and imported again is the same'),
      unit(
        'later/training/editor/scenario-store',
        'where nothing can be kept, it says why, and works until the page is closed',
      ),
    ],
  },
  {
    what: 'Scores, time and ids of scenarios in practice, in the package for a learning system. No answer',
    where:
      'They leave the device, for the organisation’s learning system. It knows who the learner is; the tool never asks',
    until: 'As the organisation decides',
    tests: [
      browser('scorm', 'practice runs, resumes and reports in SCORM ${version}'),
      unit(
        'later/training/scorm/recorder',
        'asks for what was kept and for the status, and never for who somebody is',
      ),
    ],
  },
  {
    what: 'The language in which cards are shown to the person',
    where: 'The screen alone',
    until: 'The page is left',
    tests: [browser('person', 'the cards keep the case, and nothing of the language is kept')],
  },
  {
    what: 'Requests for files of the tool, with the address of the device',
    where: 'The log of the host, if it keeps one',
    until: 'As the host decides',
    tests: [
      browser(
        'privacy',
        'on the way to each outcome at ${at} nothing is sent, and no answer leaves a trace',
      ),
      browser(
        'privacy',
        'a first visit asks this server alone, for files of the build, and gives it nothing',
      ),
    ],
  },
]

/** Who may misuse the tool, its files or its host. */
export const threats: readonly Threat[] = [
  {
    who: 'Somebody beside the user',
    does: 'Reads the screen, or picks the device up afterwards',
    against: 'Hide screen; a case ends untouched; nothing in the history',
    left: 'What was seen before, and the phone’s list of calls',
    tests: [
      browser(
        'hide',
        'hidden by one touch, in the same moment, offline, nothing of the case comes back @every-size',
      ),
      browser(
        'back-and-change',
        'no entry of the history, no address and no title holds an answer',
      ),
    ],
  },
  {
    who: 'Somebody who sends a link, a code or a file',
    does: 'Replaces the number of the safeguarding lead with their own',
    against: 'Read as text; refused when broken; kept only after it was shown and accepted',
    left: 'A user who accepts it',
    tests: [
      browser(
        'contacts',
        'a hostile or broken file or link is refused in one sentence, and nothing is kept',
      ),
      browser(
        'contacts',
        'a link that is opened over a live case neither loses the case nor shows it',
      ),
    ],
  },
  {
    who: 'Somebody on the network',
    does: 'Changes a file on the way, or answers in the host’s place',
    against: 'https; each kept file is compared with its hash; the check of a release',
    left: 'A first visit over http, where the host lets one be; whoever holds the host’s key',
    tests: [
      browser(
        'offline',
        'no file is kept that is not the one that was built, and Start says whom to tell',
      ),
      unit('scripts/release/check-host', 'a host that $host'),
    ],
  },
  {
    who: 'Whoever can write where a copy in one file is put, such as a stick or a shared drive',
    does: 'Changes a number in the file, or puts another file in its place',
    against:
      'Its own policy lets an unaltered file reach no address. Against a change of the file itself the tool has nothing',
    left: 'All of it: whoever changes the file can change its policy too. Let only few write there, and compare copies with the build',
    tests: [
      unit(
        'build/single-page',
        'its policy lets these scripts and this style run, and reaches nothing',
      ),
    ],
  },
  {
    who: 'Another site, or a script put into the page',
    does: 'Runs code, frames the tool, or sends answers away',
    against: 'A policy that lets the page run its own scripts only, and reach no other site',
    left: 'Extensions of the browser',
    tests: [
      browser('privacy', 'the published headers refuse what the tool does not need'),
      browser('privacy', 'every answer of the server has the headers that are published'),
    ],
  },
  {
    who: 'Whoever may publish',
    does: 'Puts up a pathway that is wrong, by a slip or on purpose',
    against: 'Safety rules apart from the routes; each rule is broken on purpose by a test',
    left: 'Somebody who changes the rules too: review by a second person is for the publisher to arrange',
    tests: [
      { file: 'tests/flows/unsafe.test.ts', title: '%s breaks that rule alone' },
      {
        file: 'tests/flows/mutants.slow.test.ts',
        title: 'the safety rules alone catch every one that is less safe',
      },
    ],
  },
  {
    who: 'Whoever writes a package that the tool is made from',
    does: 'Puts code into it that reads answers or changes a number, or that runs when it is installed',
    against:
      'Each package by its hash; no script of theirs is needed; two builds are compared, and the hash of a build with what the host sends; the policy of the page lets no code reach another site',
    left: 'Code that was in the package when it was chosen. Known weaknesses only where the registry answers: see what npm run audit says',
    tests: [
      unit(
        'scripts/audit/audit',
        'a package that would run a script when it is installed is found, and unknown until it was read',
      ),
      unit(
        'scripts/audit/audit',
        'a file that differs, and one that only one build has, are both named',
      ),
      unit('scripts/release/check-host', 'a host that changes the worker has another build'),
      browser(
        'privacy',
        'the list of what the app is made from lies beside it: it says what ships, and no device keeps it',
      ),
    ],
  },
  {
    who: 'Somebody who overloads the host',
    does: 'Makes it unreachable',
    against: 'Every file that a case needs is on the device after one visit',
    left: 'A first visit, and news of a changed number',
    tests: [browser('offline', 'the tool starts cold with no server, and goes the whole way')],
  },
]
