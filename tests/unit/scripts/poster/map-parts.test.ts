import { expect, test } from 'vitest'
import { mapCaptions } from '../../../../scripts/build/languages.ts'
import { mapOnPaper } from '../../../../scripts/build/map/map-module.ts'
import { partsOnA4, sizeIn } from '../../../../scripts/poster/map-parts.ts'
import { areaAt } from '../../../support/areas.ts'

const { flow } = areaAt('flows/hertfordshire')
const captions = mapCaptions(['en', 'pl'])

test.each(['en', 'pl'])('on A4 the map in %s can be read, and no text is cut', async (language) => {
  const map = await mapOnPaper(flow, language, captions[language] ?? '')
  const parts = partsOnA4(map)
  expect(parts.length).toBeGreaterThan(1)
  expect(sizeIn(map, parts)).toBeGreaterThanOrEqual(6)
  expect([parts[0]?.from, parts.at(-1)?.to]).toEqual([0, map.height])
  const boxes = [...map.nodes, ...map.edges.map(({ label }) => label)]
  const cuts = parts.slice(1).map(({ from }) => from)
  expect(boxes.filter(({ y, height }) => cuts.some((cut) => y < cut && cut < y + height))).toEqual(
    [],
  )
})
