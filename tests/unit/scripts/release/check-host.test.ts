import { expect, test } from 'vitest'
import { askHost } from '../../../../scripts/release/ask.ts'
import { checkHost } from '../../../../scripts/release/check-host.ts'
import { describeHost } from '../../../../scripts/release/describe-host.ts'
import { build, hostTime, type Sent, withHost, type Wrong } from './small-host.ts'

const page = 'assets/page-a1.js'

test('nothing is found at a host that sends a whole release as it was built, and its hash is told', async () => {
  expect(await found((sent) => sent)).toEqual([])
  const whole = (sent: Sent) => sent
  const report = await withHost(whole, (address) => checkHost(address, askHost, hostTime))
  expect(report.build).toBe(build)
})

test('a host that changes the worker has another build', async () => {
  const changed = on('sw.js', (sent) => ({ ...sent, body: `${sent.body};spy()` }))
  const report = await withHost(changed, (address) => checkHost(address, askHost, hostTime))
  expect(report.build).not.toBe(build)
})

test.each<{ host: string; wrong: Wrong }>([
  {
    host: 'has lost the worker',
    wrong: on('sw.js', (sent) => ({ ...sent, status: 404, body: '' })),
  },
  {
    host: 'has another worker',
    wrong: on('sw.js', (sent) => ({ ...sent, body: 'keepNothing()' })),
  },
])('a host that $host has no build', async ({ wrong }) => {
  const report = await withHost(wrong, (address) => checkHost(address, askHost, hostTime))
  expect(report.build).toBeNull()
})

test.each<{ host: string; wrong: Wrong; says: readonly string[] }>([
  {
    host: 'answers every unknown path with its page',
    wrong: (sent) => (sent.status === 404 ? pageInstead(sent) : sent),
    says: [
      'wrong: A file that is not there is answered with 200. Let the host answer 404: this tool has one page, and no other address.',
    ],
  },
  {
    host: 'has lost a chunk, and answers with its page',
    wrong: on(page, pageInstead),
    says: [
      `wrong: A page is sent in its place. The file is not there, and the host answers with index.html. Upload it, and let the host answer 404 for what is not there. (${page})`,
    ],
  },
  {
    host: 'has lost a chunk, and says so',
    wrong: on(page, (sent) => ({ ...sent, status: 404 })),
    says: [`wrong: It is answered with 404 where 200 is right: is it uploaded? (${page})`],
  },
  {
    host: 'changes a file on the way',
    wrong: on(page, (sent) => ({ ...sent, body: `${sent.body} ` })),
    says: [
      `wrong: It is not the file that was built, so no device can keep this release. Upload all of the release again, and let nothing on the way change it. (${page})`,
    ],
  },
  {
    host: 'sends a script as text',
    wrong: on(page, (sent) => withHeaders(sent, { 'Content-Type': 'text/plain' })),
    says: [
      `wrong: It is sent as text/plain. Send it as text/javascript or application/javascript: browsers refuse other types. (${page})`,
    ],
  },
  {
    host: 'leaves a header out',
    wrong: (sent) => without(sent, 'Referrer-Policy'),
    says: [
      `wrong: Referrer-Policy is missing. Send the headers in _headers of this release. (the page, sw.js, version.json and 2 more)`,
    ],
  },
  {
    host: 'sends another value',
    wrong: on('sw.js', (sent) => withHeaders(sent, { 'Referrer-Policy': 'origin' })),
    says: [
      'wrong: Referrer-Policy is “origin”. For this release it must be “no-referrer”. (sw.js)',
    ],
  },
  {
    host: 'lets devices keep the version',
    wrong: on('version.json', (sent) => withHeaders(sent, { 'Cache-Control': 'max-age=600' })),
    says: [
      'wrong: Its Cache-Control is “max-age=600”, so a device may learn late of a changed number. Send “Cache-Control: no-cache”. (version.json)',
    ],
  },
  {
    host: 'says nothing of keeping the worker',
    wrong: on('sw.js', (sent) => without(sent, 'Cache-Control')),
    says: [
      'wrong: It has no Cache-Control, so a device may learn late of a changed number. Send “Cache-Control: no-cache”. (sw.js)',
    ],
  },
  {
    host: 'is behind a cache that keeps the version',
    wrong: on('version.json', (sent) => withHeaders(sent, { Age: '3600' })),
    says: [
      'wrong: A cache on the way sent a copy that is 3600 seconds old. Let it ask the host each time, or empty it at each release. (version.json)',
    ],
  },
  {
    host: 'lets nobody keep a chunk',
    wrong: on(page, (sent) => without(sent, 'Cache-Control')),
    says: [
      `better: It is asked for again and again, though a file of its name never changes. Send “Cache-Control: public, max-age=31536000, immutable” with all in assets/. (${page})`,
    ],
  },
  {
    host: 'packs nothing',
    wrong: (sent) => without(sent, 'Content-Encoding'),
    says: [
      'wrong: It is sent as it is. It holds every question, and is more than ten times as large so. Send the .br file beside it, or let the host pack it. (the page, index.html)',
      `better: It is sent as it is. Send the .br file beside it, or let the host pack it. (${page})`,
    ],
  },
  {
    host: 'packs, and does not say that it depends on who asks',
    wrong: (sent) => without(sent, 'Vary'),
    says: [
      `wrong: It is packed without “Vary: Accept-Encoding”. A cache on the way may then send it to somebody who cannot unpack it. (the page, index.html, ${page})`,
    ],
  },
  {
    host: 'has half of another release',
    wrong: on('version.json', (sent) => ({
      ...sent,
      body: '{"version":"2027-02-28","build":"b2"}',
    })),
    says: [
      'wrong: It is of another release than the page. Upload all of one release, and empty any cache on the way. (version.json)',
    ],
  },
  {
    host: 'has a version that cannot be read',
    wrong: on('version.json', (sent) => ({ ...sent, body: '<p>Log in' })),
    says: [
      'wrong: It does not say which build this is, so no device hears of an update. (version.json)',
    ],
  },
  {
    host: 'has another worker',
    wrong: on('sw.js', (sent) => ({ ...sent, body: 'keepNothing()' })),
    says: ['wrong: It names no files to keep: it is not the one that was built. (sw.js)'],
  },
  {
    host: 'changes the worker',
    wrong: on('sw.js', (sent) => ({ ...sent, body: `${sent.body};spy()` })),
    says: [
      'wrong: The page and the worker are not of one build. Upload all of one release, and empty any cache on the way. (sw.js)',
    ],
  },
  {
    host: 'cannot say that the worker is the same as before',
    wrong: on('sw.js', (sent) => without(sent, 'ETag')),
    says: ['better: It has no ETag and no Last-Modified, so each start fetches all of it. (sw.js)'],
  },
  {
    host: 'has a wrong clock',
    wrong: (sent) => withHeaders(sent, { Date: new Date(hostTime + 600_000).toUTCString() }),
    says: [
      'wrong: The host’s clock and this machine’s are 10 minutes apart. If it is the host’s that is wrong, devices are told that theirs is.',
    ],
  },
  {
    host: 'tells no time',
    wrong: (sent) => without(sent, 'Date'),
    says: ['better: It has no Date, so a device with a wrong clock is not told. (version.json)'],
  },
  {
    host: 'lets devices keep for a year that a file is missing',
    wrong: (sent) =>
      sent.status === 404 ? withHeaders(sent, { 'Cache-Control': 'max-age=31536000' }) : sent,
    says: [
      'wrong: That a file is not there is kept for 31536000 seconds. One that is late by a moment is then missing for as long. Send no Cache-Control with 404.',
    ],
  },
  {
    host: 'does not know the address without its last slash',
    wrong: on('/tool', (sent) => ({ ...sent, status: 404, headers: {} })),
    says: [
      'wrong: The address without its last slash, /tool, does not lead to the tool. Send it on with 301.',
    ],
  },
  {
    host: 'lets nobody keep where that address leads',
    wrong: on('/tool', (sent) => without(sent, 'Cache-Control')),
    says: [
      'better: The address without its last slash, /tool, is sent on, but no browser may keep that, so it does not work offline.',
    ],
  },
  {
    host: 'sends people to log in',
    wrong: on('', (sent) => ({ ...sent, status: 302, headers: { Location: '/login' } })),
    says: ['wrong: The address is sent on to /login. Ask for the one that people open.'],
  },
  {
    host: 'has another site there',
    wrong: on('', (sent) => ({ ...sent, body: '<h1>Trust intranet</h1>' })),
    says: ['wrong: What is at this address is not a page of this tool.'],
  },
  {
    host: 'is broken',
    wrong: on('', (sent) => ({ ...sent, status: 503 })),
    says: ['wrong: The page is answered with 503.'],
  },
])('a host that $host', async ({ wrong, says }) => {
  expect(await found(wrong)).toEqual(says)
})

test('an address at which nothing listens', async () => {
  const gone = await withHost(
    (sent) => sent,
    (address) => Promise.resolve(address),
  )
  const { findings } = await checkHost(gone, askHost, hostTime)
  expect(findings.map(({ says }) => says)).toEqual(['Nothing answers at this address.'])
})

test.each([
  {
    address: 'http://tool.example/tool/',
    says: 'It is not https, so browsers keep nothing for offline use.',
  },
  {
    address: 'https://tool.example/tool/',
    says: 'Strict-Transport-Security is missing, so somebody on the way can answer a first visit over http.',
  },
])('the way to $address', async ({ address, says }) => {
  const report = await withHost(
    (sent) => sent,
    (host) =>
      checkHost(new URL(address), (asked) => askHost(new URL(asked.pathname, host)), hostTime),
  )
  expect(report.findings.map((finding) => finding.says)).toEqual([says])
})

/** What is found at a host that does this wrong. */
async function found(wrong: Wrong): Promise<readonly string[]> {
  const report = await withHost(wrong, (address) => checkHost(address, askHost, hostTime))
  const lines = describeHost(new URL('http://localhost/'), report).split('\n')
  let kind = ''
  return lines.flatMap((line) => {
    if (line === 'Wrong') kind = 'wrong'
    if (line === 'Could be better') kind = 'better'
    return line.startsWith('  ') ? [`${kind}: ${line.trim()}`] : []
  })
}

function on(path: string, change: (sent: Sent) => Sent): Wrong {
  return (sent, asked) => (asked === path ? change(sent) : sent)
}

function withHeaders(sent: Sent, headers: Readonly<Record<string, string>>): Sent {
  return { ...sent, headers: { ...sent.headers, ...headers } }
}

function without(sent: Sent, name: string): Sent {
  return {
    ...sent,
    headers: Object.fromEntries(Object.entries(sent.headers).filter(([key]) => key !== name)),
  }
}

function pageInstead(sent: Sent): Sent {
  return { ...withHeaders(sent, { 'Content-Type': 'text/html' }), status: 200, body: '<html>' }
}
