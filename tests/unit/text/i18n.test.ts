import { describe, expect, test } from 'vitest'
import about from '#later/about/en.json'
import start from '#later/start/en.json'
import { addWords, createWords } from '#text/i18n.ts'

describe('a language that the tool does not have falls back to English', () => {
  test.each([
    'en',
    'en-GB',
    'en-US',
    'fr',
    'cy-GB',
    'eo',
    'zh-Hant-TW',
    'EN',
    '',
    'not a tag',
    '*',
  ])('"%s"', (language) => {
    const i18n = createWords(language)
    expect(i18n.t('back')).toBe('Back')
    expect(i18n.t('question.answered', { count: 1 })).toBe('Your answers (1)')
    expect(i18n.t('state.open-closing', { count: 1, time: '8pm' })).toBe(
      'Open now. Closes in 1 minute, at 8pm',
    )
    expect(i18n.t('state.open-closing', { count: 2, time: '8pm' })).toBe(
      'Open now. Closes in 2 minutes, at 8pm',
    )
  })
})

test('words are ready at once, and stand as they were written', () => {
  const said = createWords('en').t('outcome.condition', { condition: 'they <agree> & "say" so' })
  expect(said).toBe('If they <agree> & "say" so')
})

test('words for a part of the app are there once that part has brought them, in any language', () => {
  for (const language of ['en', 'cy']) {
    const i18n = createWords(language)
    addWords(i18n, 'about', about)
    addWords(i18n, 'start', start)
    expect(i18n.t('heading', { ns: 'about' })).toBe(about.heading)
    expect(i18n.t('update.now', { ns: 'start' })).toBe(start.update.now)
    expect(i18n.t('back')).toBe('Back')
  }
})
