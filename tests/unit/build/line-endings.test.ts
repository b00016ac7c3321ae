import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { check, resolveConfig } from 'prettier'
import { expect, test } from 'vitest'
import { withOneEnding } from '../../../scripts/line-endings.ts'
import { hashOf } from '../../../scripts/read-area.ts'

/** A checkout of another system may end its lines otherwise: no check may find a fault in that. */

const root = resolve(import.meta.dirname, '../../..')
const file = join(root, 'scripts/line-endings.ts')
const text = withOneEnding(readFileSync(file, 'utf8'))
const onWindows = text.replaceAll('\n', '\r\n')

test('what is made is compared without them', () => {
  expect(withOneEnding(onWindows)).toBe(text)
  expect(hashOf({ 'a.json': onWindows })).toBe(hashOf({ 'a.json': text }))
})

test('Prettier has nothing to say of them', async () => {
  const options = { ...(await resolveConfig(file, { editorconfig: true })), filepath: file }
  expect(await check(onWindows, options)).toBe(true)
})
