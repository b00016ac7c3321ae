import type { Pathway } from '#flow/schema.ts'
import { type CheckAnswers, landing, waysFrom } from './paths.ts'

/** A screen, and the screens to which it leads while the checks answer as they do. */
export interface Screen {
  readonly node: string
  readonly ways: readonly { readonly answer: string; readonly screen: string }[]
}

/**
 * Every screen that can be reached while the checks answer so, each after all that lead to it.
 *
 * The pathway must have no circle, as `load` makes sure.
 */
export function inOrder(pathway: Pathway, answers: CheckAnswers): readonly Screen[] {
  const done = new Set<string>()
  const order: Screen[] = []
  const waiting: { readonly screen: Screen; next: number }[] = []
  const enter = (node: string) => {
    if (done.has(node)) return
    done.add(node)
    const ways = Object.entries(waysFrom(pathway, node)).map(([answer, target]) => ({
      answer,
      screen: landing(pathway, answers, target),
    }))
    waiting.push({ screen: { node, ways }, next: ways.length })
  }
  enter(pathway.start)
  for (let top = waiting.at(-1); top !== undefined; top = waiting.at(-1)) {
    top.next -= 1
    const next = top.screen.ways[top.next]
    if (next !== undefined) {
      enter(next.screen)
    } else {
      order.push(top.screen)
      waiting.pop()
    }
  }
  return order.reverse()
}
