import { expect, test } from 'vitest'
import { releaseProblems } from '#check/load/rules/release.ts'
import type { Flow } from '#flow/flow.ts'
import { filesOf, flowOf } from '../fixtures.ts'

const files = filesOf('kitchen-sink')
const whole = flowOf('kitchen-sink')
const { office } = whole.services
const { wave } = whole.access

/** The made-up area with these numbers and sources for one of its services and one of its ways. */
function flowWith(number: string, sources: readonly string[]): Flow {
  return {
    ...whole,
    services: { office: { ...office!, number, sources: [...sources] } },
    access: { wave: { ...wave!, sources: [...sources] } },
  }
}

test.each([
  '01632 960 101',
  '01632 960999',
  '0113 496 0000',
  '0151 496 0999',
  '0191 498 0123',
  '020 7946 0456',
  '028 9649 6789',
  '029 2018 0001',
  '03069 990 002',
  '07700 900 003',
  '08081 570 004',
  '0909 8790 005',
])('no release has %s, which is kept for drama', (number) => {
  const problems = releaseProblems(flowWith(number, ['by-law']), files)
  expect(problems).toEqual([
    {
      rule: 'made-up-number',
      where: { file: 'services.json', path: 'services.office.number', line: 15 },
      message: `The number of "office" is made up: ${number} is kept for drama, and nobody answers it.`,
      hint: 'Write the real number in number and tel, and who says so in sources.',
    },
  ])
})

test.each(['999', '101', '01632 961 000', '0113 497 0000', '020 7947 0456', '016329 601 011'])(
  'a release may have %s',
  (number) => {
    expect(releaseProblems(flowWith(number, ['by-law']), files)).toEqual([])
  },
)

test('no release has a source that is still to be found, and each entry that waits for it is named', () => {
  const sources = { ...whole.sources, 'to-find': whole.sources['by-law']! }
  const flow = { ...flowWith('999', ['by-law', 'to-find']), sources }
  expect(releaseProblems(flow, files).map(({ rule, where }) => [rule, where.path])).toEqual([
    ['source-to-find', 'services.office.sources'],
    ['source-to-find', 'access.wave.sources'],
    ['source-to-find', 'sources.to-find'],
  ])
  const [first] = releaseProblems(flow, files)
  expect(first).toMatchObject({
    message: 'Nobody has found a source for "office" yet: it cites "to-find".',
    hint: 'Compare it with a source of this area. Add that to sources.json, and cite it in place of "to-find".',
  })
})

test('no release has what nobody has ever checked', () => {
  const flow = flowWith('999', ['by-law'])
  const never: Flow = {
    ...flow,
    pathway: { ...flow.pathway, checkedOn: null },
    access: { wave: { ...wave!, checkedOn: null } },
  }
  expect(releaseProblems(never, files)).toEqual([
    {
      rule: 'never-checked',
      where: { file: 'pathway.json', path: 'checkedOn', line: 5 },
      message: 'Nobody has ever compared "kitchen-sink" with its sources.',
      hint: 'Compare it. Then write the day in checkedOn, and the day of the next check in reviewBy.',
    },
    expect.objectContaining({
      rule: 'never-checked',
      where: expect.objectContaining({ path: 'access.wave.checkedOn' }) as unknown,
    }),
  ])
})
