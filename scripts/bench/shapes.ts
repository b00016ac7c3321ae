import type { Target } from '#flow/schema.ts'

/**
 * The shapes of generated pathways. Each ends in outcomes and in one check, so that the clock
 * decides too.
 * - `tree`: each question leads to two more. There are as many paths as leaves.
 * - `ladder`: each question leads to the next, or out.
 * - `diamonds`: two questions, each of which leads to both of the next two. Paths double with each
 *   pair, so that nobody can list them.
 */
export const shapes = ['tree', 'ladder', 'diamonds'] as const

export type Shape = (typeof shapes)[number]

/** The answers of each question, by its id: `q0`, `q1` … from the start on. */
export type Questions = Readonly<Record<string, Readonly<Record<string, Target>>>>

/** The id of the one check. */
export const clock = 'clock'

/**
 * The questions of a pathway of a shape with about so many nodes.
 *
 * @param nodes questions, checks and outcomes together; at least 10
 */
export function questionsOf(shape: Shape, nodes: number): Questions {
  return makers[shape](nodes)
}

const makers: Readonly<Record<Shape, (nodes: number) => Questions>> = {
  tree: (nodes) => {
    const inner = Math.floor((nodes - 3) / 2)
    const at = (place: number): Target =>
      place < inner ? { question: `q${place}` } : leaf(place - inner)
    return questionsFrom(inner, (place) => ({ a: at(2 * place + 1), b: at(2 * place + 2) }))
  },
  ladder: (nodes) => {
    const rungs = Math.floor((nodes - 3) / 2)
    return questionsFrom(rungs, (place) => ({
      a: place + 1 < rungs ? { question: `q${place + 1}` } : { check: clock },
      b: leaf(place + 1),
    }))
  },
  diamonds: (nodes) => {
    const count = 2 * Math.floor((nodes - 5) / 2) + 1
    return questionsFrom(count, (place) => {
      const next = place + (place % 2 === 0 ? 1 : 2)
      const isLast = next + 1 >= count
      return isLast
        ? { a: leaf(0), b: leaf(1) }
        : { a: { question: `q${next}` }, b: { question: `q${next + 1}` } }
    })
  },
}

/** The first leaf is decided by the clock, and each other is an outcome of its own. */
function leaf(place: number): Target {
  return place === 0 ? { check: clock } : { outcome: `o${place}` }
}

function questionsFrom(
  count: number,
  answersOf: (place: number) => Readonly<Record<string, Target>>,
): Questions {
  const places = Array.from({ length: count }, (_, place) => place)
  return Object.fromEntries(places.map((place) => [`q${place}`, answersOf(place)]))
}
