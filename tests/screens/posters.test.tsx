import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Posters } from '#later/posters/Posters.tsx'
import words from '#later/posters/en.json' with { type: 'json' }
import { WordsProvider } from '#first/words.ts'
import { addWords, createWords } from '#text/i18n.ts'
import { show } from './people.tsx'

test('each file to print is a link with its paper and size, in its own language', async () => {
  const store = createWords('en')
  addWords(store, 'posters', words)
  const file = { integrity: 'sha256-x', paper: 'A4', bytes: 30_001 }
  const files = [
    { ...file, address: 'a.pdf', name: 'en-poster.pdf', title: 'Poster', language: 'en' },
    { ...file, address: 'b.pdf', name: 'pl-poster.pdf', title: 'Plakat', language: 'pl' },
  ]
  show(
    <WordsProvider value={store}>
      <Posters files={files} />
    </WordsProvider>,
  )
  const links = screen.getAllByRole('link')
  expect(links.map((link) => [link.textContent, link.getAttribute('hreflang')])).toEqual([
    ['Poster (A4, 31 kB)', 'en'],
    ['Plakat (A4, 31 kB)', 'pl'],
  ])
  expect(await screen.findByText(words.notKept)).toBeTruthy()
})
