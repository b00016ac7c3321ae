import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { hazards } from '../../../../docs/assurance/data/hazards.ts'
import { namedTests, parts } from '../../../../docs/assurance/data/parts.ts'
import { packAsDocument } from '../../../../scripts/assurance/document.ts'
import { packFiles } from '../../../../scripts/assurance/files.ts'
import { missingTests } from '../../../../scripts/assurance/named-tests.ts'
import safety from '../../../../flows/hertfordshire/safety.json' with { type: 'json' }

test('every test that the pack names is there, under its title', () => {
  expect(missingTests(namedTests)).toEqual([])
})

test('a named test that was renamed, removed or only spoken of is missed', () => {
  const read = (file: string) =>
    file === 'a.test.ts'
      ? `// test('spoken of'\ntest('is there', () => {})\ntest.each([f(1)])('each $one', () => {})\ntest(\`by \${way}\`, () => {})`
      : null
  const named = [
    { file: 'a.test.ts', title: 'is there' },
    { file: 'a.test.ts', title: 'each $one' },
    { file: 'a.test.ts', title: 'by ${way}' },
    { file: 'a.test.ts', title: 'is there no more' },
    { file: 'a.test.ts', title: 'spoken of' },
    { file: 'gone.test.ts', title: 'is there' },
  ]
  expect(missingTests(named, read)).toEqual(named.slice(3))
})

test('every safety rule of the pathway controls a hazard, and no other is named', () => {
  const named = hazards.flatMap(({ controls }) => controls.flatMap(({ rules = [] }) => rules))
  expect([...new Set(named)].sort()).toEqual(Object.keys(safety.rules).sort())
})

test('every hazard has a control, and every control a test', () => {
  const controls = hazards.map((hazard) => hazard.controls)
  expect(controls.filter((of) => of.length === 0)).toEqual([])
  expect(controls.flat().filter((control) => control.tests.length === 0)).toEqual([])
})

test('each hazard has an id of its own', () => {
  expect(new Set(hazards.map(({ id }) => id)).size).toBe(hazards.length)
})

test('the files are what the data say: run npm run write:assurance', async () => {
  for (const [name, text] of await packFiles(parts)) {
    const written = readFileSync(`docs/assurance/${name}`, 'utf8').replaceAll('\r\n', '\n')
    expect(written, name).toBe(text)
  }
})

test('all parts are in one document that prints', () => {
  const whole = packAsDocument(parts)
  expect(parts.filter(({ title }) => !whole.includes(`<h2>${title}</h2>`))).toEqual([])
})
