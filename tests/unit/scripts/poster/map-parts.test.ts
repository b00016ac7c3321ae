import { expect, test } from 'vitest'
import { boxesOfLine } from '#flow/map-layout.ts'
import { mapCaptions } from '../../../../scripts/build/languages.ts'
import { mapOnPaper } from '../../../../scripts/build/map/map-module.ts'
import { partsOnA4, sizeIn } from '../../../../scripts/poster/map-parts.ts'
import { areaAt } from '../../../support/areas.ts'

const { flow } = areaAt('flows/hertfordshire')
const numbers = [{ says: 'A line: 01632 960 001', hours: 'Day and night.' }]
const captions = mapCaptions(['en', 'pl'])

test.each(['en', 'pl'])('on A4 the map in %s can be read, and no text is cut', async (language) => {
  const map = await mapOnPaper(flow, language, captions[language] ?? '', numbers)
  const parts = partsOnA4(map)
  expect(parts.length).toBeGreaterThan(1)
  expect(sizeIn(map, parts)).toBeGreaterThanOrEqual(6)
  expect([parts[0]?.from, parts.at(-1)?.to]).toEqual([0, map.height])
  const boxes = [...map.nodes, map.numbers, ...map.edges.map(({ label }) => label)]
  const cuts = parts.slice(1).map(({ from }) => from)
  expect(boxes.filter(({ y, height }) => cuts.some((cut) => y < cut && cut < y + height))).toEqual(
    [],
  )
})

test.each([
  { where: 'beside what is drawn', count: 7, isUnder: false },
  { where: 'under it, where there is no room for them', count: 60, isUnder: true },
])('$count numbers are $where, and cover nothing', async ({ count, isUnder }) => {
  const many = Array.from({ length: count }, (_, index) => ({
    says: `Line ${index}: 01632 960 001`,
    hours: 'Day and night. Nobody has confirmed it.',
  }))
  const one = await mapOnPaper(flow, 'en', captions.en ?? '', numbers)
  const map = await mapOnPaper(flow, 'en', captions.en ?? '', many)
  const { x, y, width, height, rows } = map.numbers
  const others = [
    ...map.nodes,
    ...map.edges.flatMap((edge) => [edge.label, ...boxesOfLine(edge, 'tall')]),
  ]
  expect(rows).toHaveLength(count)
  expect(map.height > one.height).toBe(isUnder)
  expect([x >= 0, x + width <= map.width, y + height <= map.height]).toEqual([true, true, true])
  expect(
    others.filter(
      (box) =>
        box.x < x + width && x < box.x + box.width && box.y < y + height && y < box.y + box.height,
    ),
  ).toEqual([])
})
