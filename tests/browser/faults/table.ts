import type { NamedTest } from '../../../scripts/assurance/part.ts'

/** A fault that was tried, and what is promised where it comes. */
export interface Fault {
  readonly fault: string
  readonly promise: string
  readonly shownBy: readonly NamedTest[]
}

const browser = (name: string, title: string): NamedTest => ({
  file: `tests/browser/${name}.spec.ts`,
  title,
})
const unit = (name: string, title: string): NamedTest => ({
  file: `tests/unit/${name}`,
  title,
})

/** Each fault, one line: what goes wrong, what is promised, and the tests that show it. */
export const faults: readonly Fault[] = [
  {
    fault: 'The page ends in the middle.',
    promise: '999 and the numbers are there.',
    shownBy: [
      browser(
        'faults/page',
        'a page that ends in the middle: 999 and the numbers are there @phone',
      ),
    ],
  },
  {
    fault: 'A host rewrites the page, so that its styles and its first script are refused.',
    promise: '999 and the numbers come first, the questions work, and Hide hides.',
    shownBy: [
      browser(
        'faults/page',
        'a host that rewrites the page: no styles, the numbers come first, and Hide hides @phone',
      ),
    ],
  },
  {
    fault: 'A host sends no headers.',
    promise: 'The page itself refuses other sites, and texts that would become scripts.',
    shownBy: [
      browser(
        'faults/page',
        'a host that sends no headers: the page itself refuses what it does not need',
      ),
      browser('faults/page', 'the parts that read files try no code from texts'),
    ],
  },
  {
    fault: 'Scripts are switched off.',
    promise: 'Start can be read, with every number.',
    shownBy: [
      browser(
        'failure',
        'Start can be read, with every number, and says that there are no questions',
      ),
    ],
  },
  {
    fault:
      'The app’s script is refused, is not there, is a page to log in on, cannot be read, or throws.',
    promise: 'The numbers are shown, at every address and with a saved case, which is kept.',
    shownBy: [
      browser(
        'failure',
        'where the app’s script does not come or does not run, the page shows whom to call',
      ),
      browser('failure', 'the same at every address'),
      browser('failure', 'the same with a saved case, which is there again once the script is'),
    ],
  },
  {
    fault:
      'The app’s script never answers: where the clock decides, at the address of a page, with a saved case.',
    promise: 'The numbers are shown within three seconds, and what was asked for still comes.',
    shownBy: [
      browser('failure', 'what the clock decides: whom to ring, and then its outcome'),
      browser(
        'faults/page',
        'a script that lets a saved case wait, at any address: whom to ring, and then the case',
      ),
    ],
  },
  {
    fault: 'The first screen throws, or a later one.',
    promise: 'The numbers are shown, and only a reload takes them away.',
    shownBy: [
      browser('failure', 'a first screen that breaks gives way to the numbers, and they stay'),
      browser('failure', 'a screen that breaks while it is shown gives way to the numbers'),
    ],
  },
  {
    fault: 'Dropping a broken case throws as well.',
    promise: 'The numbers are shown first, and each step after that is taken for itself.',
    shownBy: [
      unit(
        'first/show-failure.test.ts',
        'the numbers are shown, and the case is dropped from the tab and from memory',
      ),
    ],
  },
  {
    fault: 'A part that is loaded later is refused, never answers, or breaks.',
    promise: 'Something plain is in its place, and the case goes on.',
    shownBy: [
      browser('failure', 'About, and the case goes on'),
      browser('failure', '#${address}: whom to ring, and a way back; then the page after all'),
      unit('first/later.test.tsx', 'a part that breaks gives way, and what is around it stays'),
      unit('first/later.test.tsx', 'a part that cannot be loaded gives way, after %i ms'),
    ],
  },
  {
    fault: 'A page is asked for that another version no longer has, in an open case.',
    promise: '“Your answers are kept” is said only where it is true, and the screen says what is.',
    shownBy: [
      browser(
        'faults/another-version',
        'a page that another version no longer has says that the answers are kept, and they are',
      ),
      browser(
        'faults/another-version',
        'answers that the other version does not have are dropped, and those before are kept',
      ),
      browser(
        'faults/another-version',
        'where nothing can be kept, a missing page promises nothing',
      ),
    ],
  },
  {
    fault: 'A case is begun in one window as another lets an update in.',
    promise: 'It is kept, in the new version.',
    shownBy: [
      browser(
        'faults/another-version',
        'a case that is begun in one window as “Update now” reloads all of them is kept',
      ),
      unit(
        'device/registration.test.ts',
        'holds the lock until the worker is %s, so that nothing begins meanwhile',
      ),
    ],
  },
  {
    fault: 'A case is open as an update is asked for.',
    promise: 'Nothing is reloaded, and Start says why.',
    shownBy: [
      browser(
        'update',
        '“Update now” is refused while another window has a case, and works once it has none',
      ),
      unit('device/registration.test.ts', 'is not let in by a browser that %s, which says so'),
    ],
  },
  {
    fault: 'A file of a new version cannot be had.',
    promise: 'The old version goes on, whole.',
    shownBy: [browser('update', 'a newer version of which ${path} cannot be had changes nothing')],
  },
  {
    fault: 'A host answers every unknown address with its page.',
    promise: 'Nothing is kept that was not built, and Start says whom to tell.',
    shownBy: [
      browser(
        'offline',
        'no file is kept that is not the one that was built, and Start says whom to tell',
      ),
    ],
  },
  {
    fault: 'A first visit is cut off, or a file that was kept is deleted.',
    promise: 'Start says so, and the next visit mends it.',
    shownBy: [
      browser(
        'offline',
        'a first visit that could not keep every file says so, and the next one keeps them',
      ),
      browser(
        'offline',
        'a device on which a file is missing says so, and mends itself with a connection',
      ),
    ],
  },
  {
    fault: 'The network comes and goes as the worker is asked for.',
    promise: 'The browser is not blamed, and the worker is asked for again.',
    shownBy: [
      unit('device/registration.test.ts', 'is $readiness where the server $server'),
      unit('device/registration.test.ts', 'is registered once the network is there again'),
    ],
  },
  {
    fault: 'Storage is refused, full, or holds nonsense.',
    promise: 'The tool works, and says what is not kept.',
    shownBy: [
      browser(
        'saved-case',
        '${storage} ${how}: the tool works, and says that it will not survive a reload',
      ),
      browser('saved-case', 'localStorage: the tool works, and forgets whom you work for'),
      browser('saved-case', 'whatever is wrong with it'),
    ],
  },
  {
    fault: 'The browser lacks what the tool uses: time zones, locks, workers.',
    promise: 'The tool works without, or shows the numbers.',
    shownBy: [
      browser('failure', '${fault}: the page shows whom to call'),
      browser('failure', '${fault}: the tool works'),
      browser('offline', 'a browser that ${browserWhich} says the same'),
    ],
  },
  {
    fault: 'A clock is wrong by hours or years, or jumps.',
    promise: 'The difference is said, and a wrong clock leaves a service in doubt.',
    shownBy: [
      browser(
        'clock',
        'a clock that is plainly wrong is put right from the server, and a service is open again',
      ),
      browser('time', 'a clock that is years wrong is called wrong, and a service may be closed'),
      browser('saved-case', 'and not a moment before 30 minutes are over'),
    ],
  },
  {
    fault: 'The service on the screen closes while somebody looks at it.',
    promise: 'The outcome becomes the other one by itself, and says so.',
    shownBy: [
      browser('time', '${says}, the outcome becomes the other one by itself, and says so politely'),
    ],
  },
  {
    fault: 'The server’s time is wild.',
    promise: 'It is not believed, and nothing breaks.',
    shownBy: [
      unit('device/server-time.test.ts', 'an answer that was kept on the way is as old as it says'),
    ],
  },
  {
    fault: 'The server of npm start is asked for anything.',
    promise: 'It goes on running.',
    shownBy: [unit('scripts/serve/folder-handler.test.ts', 'no request of a thousand ends it')],
  },
  {
    fault: 'A print throws.',
    promise: 'The page says that nothing was printed.',
    shownBy: [unit('later/hand-over.test.ts', 'a print that throws says that nothing was printed')],
  },
  {
    fault: 'Any one script of the build is not there, or the server fails at it.',
    promise: 'Whom to ring is on every screen, and a case goes its way.',
    shownBy: [
      browser(
        'faults/scripts',
        '${script} is answered with ${status}: whom to ring is on every screen @faults',
      ),
    ],
  },
  {
    fault: 'What no case needs, such as training, cannot be had.',
    promise: 'The device is ready for a case, and Start says what is missing.',
    shownBy: [
      browser(
        'offline',
        'what no case needs may be missing: Start says so, and who opens a part of it keeps all',
      ),
    ],
  },
  {
    fault: 'A newer version comes, and a file of training never does.',
    promise: 'The newer version waits 20 seconds for it, and no longer.',
    shownBy: [
      browser('update', 'a newer version does not wait long for what no case needs @faults'),
    ],
  },
  {
    fault: 'The worker is stopped while it keeps files.',
    promise: 'The next visit begins again, and keeps them.',
    shownBy: [
      browser(
        'faults/worker',
        'a worker that is stopped while it keeps files begins again at the next visit',
      ),
    ],
  },
  {
    fault: 'A year without a connection.',
    promise: 'The tool works, and says that its numbers are overdue.',
    shownBy: [
      browser(
        'faults/worker',
        'after a year without a connection the tool works, and says how old its numbers are',
      ),
    ],
  },
]

/** What no test here tries, and why. */
export const notTried: readonly string[] = [
  'A tab that the browser discards, or that crashes. Playwright cannot go on in such a tab, and headless Chromium has no page to discard one. A reload, which reads the same saved case, is tried.',
  'A page that stalls for ever in the middle of Start. Its first two kilobytes hold the numbers, which the styles hide once they are whole; the numbers come back when somebody taps.',
]
