import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { load } from '#check/load/load.ts'
import { edgesOf, nodesOf } from '#flow/graph.ts'
import {
  boxesOfLine,
  type MapBox,
  type MapLayout,
  type MapShape,
  mapType,
} from '#flow/map-layout.ts'
import { mapCaptions, shippedLanguages } from '../../../../scripts/build/languages.ts'
import { mapOf } from '../../../../scripts/build/map/map-module.ts'
import { measureOf } from '../../../../scripts/build/map/measure.ts'
import { areaNames, flows } from '../../../../scripts/find-areas.ts'
import { readArea } from '../../../../scripts/read-area.ts'

/** A box of the map, with what to call it. */
interface Named extends MapBox {
  readonly name: string
}

const shapes: readonly MapShape[] = ['tall', 'wide']
const madeUp = ['kitchen-sink', 'made-up/far-north.json', 'made-up/no-centre.json']
const areas = [
  ...areaNames().map((name) => join(flows, name)),
  ...madeUp.map((path) => resolve('tests/fixtures/flows', path)),
]

const maps = await Promise.all(
  areas.map(async (path) => {
    const area = readArea(path)
    const loaded = area.ok ? load(area.files) : area
    if (!loaded.ok) throw new Error(`${path} does not load.`)
    const languages = ['en', ...shippedLanguages(loaded.flow).map(({ id }) => id)]
    return { flow: loaded.flow, languages, map: await mapOf(loaded.flow, mapCaptions(languages)) }
  }),
)

const drawn = maps.flatMap(({ flow, languages, map }) =>
  languages.flatMap((language) =>
    shapes.map((shape) => ({
      flow,
      map,
      name: `${flow.pathway.id} in ${language}, ${shape}`,
      layout: map.layouts[language]?.[shape],
    })),
  ),
)

test('there are maps of every area, language and shape', () => {
  expect(drawn.length).toBeGreaterThanOrEqual(6)
  expect(drawn.filter(({ layout }) => layout === undefined)).toEqual([])
  const unwatched = maps.filter(({ map }) => Object.keys(map.watchedBy).length === 0)
  expect(unwatched.map(({ flow }) => flow.pathway.id)).toEqual(['no-centre'])
})

describe.each(drawn)('$name', ({ layout, flow, map }) => {
  if (layout === undefined) throw new Error('There is no such map.')

  test('no two boxes, labels or captions overlap', () => {
    const boxes = boxesOf(layout)
    expect(boxes.length).toBeGreaterThan(5)
    expect(pairs(boxes).filter(([one, other]) => overlap(one, other))).toEqual([])
  })

  test('no line runs through a box or a label', () => {
    const lines = layout.edges.flatMap((edge) =>
      boxesOfLine(edge, layout.shape).map((box) => ({ ...box, name: `${edge.from}>${edge.to}` })),
    )
    const boxes = boxesOf(layout)
    const crossed = lines.flatMap((line) => boxes.filter((box) => overlap(line, box)))
    expect(lines.length).toBeGreaterThan(layout.edges.length)
    expect(crossed).toEqual([])
  })

  test('a line begins and ends at the edges of its boxes', () => {
    const [top, bottom] =
      layout.shape === 'tall'
        ? [(box: MapBox) => box.y, (box: MapBox) => box.y + box.height]
        : [(box: MapBox) => box.x, (box: MapBox) => box.x + box.width]
    for (const { from, to, label, parts } of layout.edges) {
      const boxOf = (node: string) => layout.nodes.find(({ id }) => id === node)!
      const [before, after] = parts
      const ends = [before[0]?.from, before.at(-1)?.to, after[0]?.from, after.at(-1)?.to]
      const edges = [bottom(boxOf(from)), top(label), bottom(label), top(boxOf(to))]
      expect(ends.map((end, index) => Math.abs(end! - edges[index]!) <= 1)).toEqual(
        ends.map(() => true),
      )
    }
  })

  test('everything is inside the drawing', () => {
    const outside = boxesOf(layout).filter(
      ({ x, y, width, height }) =>
        x < 0 || y < 0 || x + width > layout.width || y + height > layout.height,
    )
    expect(outside).toEqual([])
  })

  test('it has every node, contact and answer of the pathway once', () => {
    const { pathway } = flow
    const contacts = Object.keys(pathway.contacts ?? {})
    expect(layout.nodes.map(({ id }) => id)).toEqual([...nodesOf(pathway), ...contacts])
    const answers = layout.edges.flatMap(({ from, to, label }) =>
      label.answers.map(({ answer }) => `${from} ${answer} ${to}`),
    )
    const expected = edgesOf(pathway).map(({ from, answer, to }) => `${from} ${answer} ${to}`)
    expect(answers.sort()).toEqual(expected.sort())
  })

  test('each text fits its box', async () => {
    const measure = await measureOf(JSON.stringify(layout))
    const { title, note, label, inset, between } = mapType
    const widthOf = (lines: readonly string[], { size, isBold }: typeof title | typeof note) =>
      Math.max(0, ...lines.map((line) => measure(line, size, isBold)))
    const tight = [
      ...layout.nodes.filter(({ lines, noteLines, width, height }) => {
        const wide = Math.max(widthOf(lines, title), widthOf(noteLines, note)) + 2 * inset.x
        const high = lines.length * title.lineHeight + noteLines.length * note.lineHeight
        return lines.length === 0 || wide > width + 1 || high + 2 * inset.y > height
      }),
      ...layout.edges.filter(({ label: { answers, width, height } }) => {
        const high = answers.reduce((sum, { lines }) => sum + lines.length * label.lineHeight, 0)
        const wide = Math.max(...answers.map(({ lines }) => widthOf(lines, label)))
        return wide > width || high + between * (answers.length - 1) > height
      }),
    ]
    expect(tight).toEqual([])
  })

  test('what watches a node, and what it is taken from, is there', () => {
    const outcomes = Object.keys(flow.pathway.outcomes)
    expect(outcomes.filter((id) => (map.sources[id] ?? []).length === 0)).toEqual([])
    const watched = Object.entries(map.watchedBy)
    const ids = layout.nodes.map(({ id }) => id)
    expect(watched.filter(([id]) => !ids.includes(id))).toEqual([])
    expect(watched.flatMap(([, rules]) => rules).filter((at) => !(at in map.rules))).toEqual([])
  })
})

test('the rule about a child watches the outcome for a child', () => {
  const { map, flow } = maps.find(({ flow }) => flow.pathway.id === 'hertfordshire')!
  const childRule = flow.safety['a-child-is-never-asked-to-consent']?.says
  expect(map.watchedBy.child?.map((index) => map.rules[index])).toContain(childRule)
  expect(map.watchedBy.housing?.map((index) => map.rules[index])).not.toContain(childRule)
})

test('the same pathway has the same map', async () => {
  const { flow, map } = maps[0]!
  expect(await mapOf(flow, mapCaptions(['en', 'pl']))).toEqual(map)
})

function boxesOf({ nodes, edges, caption }: MapLayout): readonly Named[] {
  return [
    ...nodes.map((node) => ({ ...boxOf(node), name: node.id })),
    ...edges.map(({ from, to, label }) => ({ ...boxOf(label), name: `${from}>${to}` })),
    ...(caption === null ? [] : [{ ...boxOf(caption), name: 'caption' }]),
  ]
}

function boxOf({ x, y, width, height }: MapBox): MapBox {
  return { x, y, width, height }
}

function pairs<Thing>(things: readonly Thing[]): readonly (readonly [Thing, Thing])[] {
  return things.flatMap((one, index) =>
    things.slice(index + 1).map((other) => [one, other] as const),
  )
}

function overlap(one: MapBox, other: MapBox): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  )
}
