import { createMachine } from 'xstate'
import { getShortestPaths, getSimplePaths } from 'xstate/graph'
import type { Flow } from '#flow/flow.ts'
import { edgesFrom, edgesOf, kindOf } from '#flow/graph.ts'
import { pathsOf } from '#proof/paths.ts'
import { prove } from '#proof/prove.ts'

/** What one engine found: how many paths, and at how many kinds of moment it looked. */
export interface Found {
  readonly paths: string
  readonly kinds: number
}

/** The name of our own engine. */
export const ours = 'proof by classes'

/**
 * The ways to go through a pathway that are measured against each other. The first is ours, and
 * does more than the others: it checks rules, at every kind of moment. The others list paths, at
 * one moment.
 */
export const engines: Readonly<Record<string, (flow: Flow) => Found>> = {
  [ours]: (flow) => {
    const { paths, rules, momentClasses } = prove(flow)
    if (rules.some(({ applied, broken }) => applied === 0n || broken.length > 0)) {
      throw new WrongProofError()
    }
    return { paths: inShort(paths[0] ?? 0n), kinds: momentClasses }
  },
  'recursion over paths': (flow) => {
    let paths = 0
    for (const path of pathsOf(flow.pathway, {})) paths += path.trail.length > 0 ? 1 : 0
    return { paths: String(paths), kinds: 1 }
  },
  getShortestPaths: (flow) => listed(getShortestPaths(plainMachine(flow)).length),
  getSimplePaths: (flow) => listed(getSimplePaths(plainMachine(flow)).length),
}

function listed(paths: number): Found {
  return { paths: String(paths), kinds: 1 }
}

/** A machine of the same shape without a context, which is the easiest for `xstate/graph`. */
function plainMachine({ pathway }: Flow) {
  const events = [...new Set(edgesOf(pathway).map(({ answer }) => answer))]
  const nodes = [pathway.questions, pathway.checks, pathway.outcomes].flatMap(Object.keys)
  const states = Object.fromEntries(
    nodes.map((id) => {
      const ways = edgesFrom(pathway, id).map(({ answer, to }) => [answer, to] as const)
      return [id, kindOf(pathway, id) === 'outcome' ? {} : { on: Object.fromEntries(ways) }]
    }),
  )
  if (events.length === 0) throw new WrongProofError()
  return createMachine({ initial: pathway.start, states })
}

/** @example inShort(1024n) // '1024' */
function inShort(count: bigint): string {
  const digits = String(count)
  return digits.length <= 9 ? digits : `about 10^${digits.length - 1}`
}

/** A generated pathway must keep its own rules: a proof that finds otherwise measures nothing. */
class WrongProofError extends Error {
  override readonly name = 'WrongProofError'
  override readonly message = 'The proof of a generated pathway broke a rule, or applied none.'
}
