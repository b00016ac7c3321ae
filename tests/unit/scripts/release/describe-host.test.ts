import { expect, test } from 'vitest'
import { describeHost } from '../../../../scripts/release/describe-host.ts'

test('the whole is told in lines, what is wrong first', () => {
  const address = new URL('https://tool.example/tool/')
  const findings = [
    { kind: 'better', says: 'It is slow.', files: ['a.js', 'b.js', 'c.js', 'd.js', 'e.js'] },
    { kind: 'wrong', says: 'It is broken.', files: [] },
  ] as const
  const content = { area: 'Two Rivers', says: ['Nobody answers for it.'], findings: [] }
  expect(
    describeHost(address, { version: '2027-01-31', build: 'a1b2', content, files: 7, findings }),
  ).toBe(
    [
      'https://tool.example/tool/: Two Rivers, version 2027-01-31, 7 files asked for',
      'Build a1b2',
      'Nobody answers for it.',
      '',
      'Wrong',
      '  It is broken.',
      '',
      'Could be better',
      '  It is slow. (a.js, b.js, c.js and 2 more)',
      '',
      '1 wrong, 1 could be better',
    ].join('\n'),
  )
})
