import { expect, test } from 'vitest'
import { placeOfModule } from '../../../scripts/build/shipped-packages.ts'

test.each([
  { id: '/tool/node_modules/react/cjs/react.js', place: 'node_modules/react' },
  { id: '/tool/node_modules/@xstate/react/index.js', place: 'node_modules/@xstate/react' },
  { id: '/tool/node_modules/a/node_modules/@b/c/d.js', place: 'node_modules/a/node_modules/@b/c' },
  { id: '\0/tool/node_modules/react/index.js?commonjs', place: 'node_modules/react' },
  { id: '\0vite/preload-helper.js', place: 'node_modules/vite' },
  { id: '\0rolldown/runtime.js', place: 'node_modules/rolldown' },
  { id: '/tool/src/main.tsx', place: null },
  { id: '\0virtual:pathway', place: null },
])('$id is of $place', ({ id, place }) => {
  expect(placeOfModule(id, '/tool')).toBe(place)
})
