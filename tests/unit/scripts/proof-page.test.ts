import { expect, test } from 'vitest'
import { withProofSection } from '../../../scripts/proof-page.ts'

const routes = [
  'All of them are caught.',
  '| a | b |\n| - | - |\n| 1 | 2 |',
  '### Survivors',
  'None.',
]
const code = ['Most of them are caught.']

test('a section stands under its heading, with the command that writes it', async () => {
  const page = await withProofSection('', 'Mutants of the pathway', routes)
  expect(page).toContain(
    '## Mutants of the pathway\n\nWritten by `npm run mutate:flows`.\n\nAll of them are caught.\n',
  )
  expect(page).toContain('| a   | b   |\n| --- | --- |\n| 1   | 2   |\n\n### Survivors\n\nNone.\n')
  expect(page).not.toContain('Mutants of the code: flow')
})

test('each command writes its own section and leaves the other, in whatever order they run', async () => {
  const first = await withProofSection('', 'Mutants of the pathway', routes)
  const both = await withProofSection(first, 'Mutants of the code: flow', code)
  expect(both).toContain('### Survivors\n\nNone.\n\n## Mutants of the code: flow\n')
  const other = await withProofSection('', 'Mutants of the code: flow', code)
  expect(await withProofSection(other, 'Mutants of the pathway', routes)).toBe(both)
  expect(await withProofSection(both, 'Mutants of the pathway', routes)).toBe(both)
  const changed = await withProofSection(both, 'Mutants of the code: flow', ['All.'])
  expect(changed).toBe(both.replace('Most of them are caught.', 'All.'))
})
