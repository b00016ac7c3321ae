import { expect, test } from 'vitest'
import { prove } from '#check/prove/prove.ts'
import { describeRoutes } from '#check/prove/route-words.ts'
import { routesPage } from '#check/prove/routes.ts'
import { proofSummary } from '#check/prove/summary.ts'
import { walkBoth } from '#check/prove/walks.ts'
import { timesFor } from '../../../support/proof.ts'
import { kitchenSink, minimal, type Subject } from '../../machine/pathways.ts'

test('the page has every edge as a sentence, every outcome with its calls, and what was tried', () => {
  expect(pageOf(minimal).split('\n')).toEqual([
    '# Whom to ring: Nowhere',
    '',
    'Version 2027-01-04. Nobody has confirmed this: it is made up.',
    '',
    'This page is made from the pathway by `npm run check:flows -- --write`. Do not edit it.',
    '',
    '## Where each answer leads',
    '',
    '### Is anyone hurt?',
    '',
    '- “Yes” → **Ring for help now**',
    '- “No” → “Do they agree to a call?”',
    '',
    '### Do they agree to a call?',
    '',
    '- “Yes” → Is the desk open now? (the clock answers)',
    '- “No” → **Ask for advice**',
    '- “Not sure” → **Ask for advice**',
    '',
    '### Is the desk open now? (the clock answers)',
    '',
    '- The desk is open → **Ring the desk**',
    '- The desk is closed → **Ask for advice**',
    '- The desk may be closed → **Ask for advice**',
    '',
    '## Who each outcome calls',
    '',
    '### Ring for help now',
    '',
    '1. Ring now: an ambulance (may name the person)',
    '',
    'The way on → “Do they agree to a call?”',
    '',
    '### Ring the desk',
    '',
    '1. Ring now: the desk (names the person only if they agree)',
    '2. If nobody answers, ring: the advice line (names nobody)',
    '',
    '### Ask for advice',
    '',
    '1. Ring now: the advice line (names nobody)',
    '2. Also ring: an ambulance, if it gets worse (may name the person)',
    '',
    '## The rules that every route keeps',
    '',
    'Each is checked on every path at every moment, and for each role where the role can matter.',
    '',
    '- No path asks more than seven questions. Applied 1,260 times.',
    '',
    '## How much was tried',
    '',
    '- 7 paths at each of 180 moments, which are of 6 kinds.',
    '- Through the compiled machine: 28 paths at 4 of these moments, and 488 steps on, back and in time from 40 screens.',
    '- By a recursion over the file, without the machine: 28 paths at the same moments, and 1,260 paths at all of them.',
    '',
  ])
})

test('where the clock puts calls in another order, each order stands with when that is', () => {
  const page = pageOf(kitchenSink)
  expect(partOf(page, '### rest')).toEqual([
    'When the office is closed or may be closed, such as on Monday 1 February 2027 at 00:00 in London (the first minute of this version):',
    '1. Ring now: your manager (names nobody). Only for: nurse, cook',
    '2. Ring now: the fire brigade (names nobody)',
    '3. When it opens, ring: the office (names nobody)',
    'When the office is open, such as on Monday 1 February 2027 at 08:00 in London (the moment at which a service opens or closes):',
    '1. Ring now: your manager (names nobody). Only for: nurse, cook',
    '2. Ring now: the fire brigade (names nobody)',
    '3. If nobody answers, ring: the office (names nobody)',
  ])
  expect(partOf(page, '### office-first').filter((line) => line.startsWith('When '))).toEqual([
    'When the office is closed, the night desk is open and the post room is closed, such as on Monday 1 February 2027 at 00:00 in London (the first minute of this version):',
    'When the office is closed, the night desk is closed and the post room is closed; or when the office may be closed, the night desk is closed and the post room is closed; or when the office may be closed, the night desk may be closed and the post room may be closed, such as on Monday 1 February 2027 at 06:00 in London (the moment at which a service opens or closes):',
    'When the office is open, the night desk is closed and the post room is closed, such as on Monday 1 February 2027 at 08:00 in London (the moment at which a service opens or closes):',
    'When the office is open, the night desk is closed and the post room is open, such as on Monday 1 February 2027 at 09:00 in London (the moment at which a service opens or closes):',
    'When the office is closed, the night desk is closed and the post room is open, such as on Monday 1 February 2027 at 12:00 in London (the moment at which a service opens or closes):',
  ])
  // The check before this outcome lets nobody come to it while the office is closed.
  const orders = partOf(page, '### office-now').filter((line) => line.startsWith('When the office'))
  expect(orders.map((line) => line.startsWith('When the office is open'))).toEqual([true, true])
})

test('without a walk the page says only how much was proved', () => {
  const { flow, text, proof } = proved(minimal)
  const page = routesPage(flow, text, proof)
  expect(page.split('## How much was tried\n')[1]).toBe(
    '\n- 7 paths at each of 180 moments, which are of 6 kinds.\n',
  )
})

test('what the app says of its own proof is what was proved', () => {
  const { flow, text, proof, walks } = proved(minimal)
  const { problems: _, ...walked } = walks
  expect(proofSummary(flow, text, { proof, walks })).toEqual({
    version: '2027-01-04',
    paths: 7,
    moments: 180,
    timeClasses: 6,
    walked,
    rules: [{ says: 'No path asks more than seven questions.', applied: 1260 }],
    routes: describeRoutes(flow, text, proof),
  })
})

function pageOf(subject: Subject): string {
  const { flow, text, proof, walks } = proved(subject)
  return routesPage(flow, text, proof, walks)
}

function proved({ flow }: Subject) {
  const proof = prove(flow, timesFor(flow))
  return { flow, text: flow.texts.en!, proof, walks: walkBoth(flow, proof.times) }
}

/** The lines under a heading that are not empty. */
function partOf(page: string, heading: string): readonly string[] {
  const [, after = ''] = page.split(`${heading}\n`)
  const [part = ''] = after.split('\n#')
  return part.split('\n').filter((line) => line !== '')
}
