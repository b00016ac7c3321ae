import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withDraft } from '#flow/draft.ts'
import type { Changes } from '#flow/load-changed.ts'
import { filesOf, fixtures, problemsOf } from './fixtures.ts'

/*
 * Mistakes that the drafts in `broken` do not make: what is said of each stands in `mistakes.txt`,
 * and a change of a sentence shows there.
 */

const mistakes: Readonly<Record<string, Changes>> = {
  'words for a way to reach help that is not there': {
    'text/eo.json': {
      access: { smoke: { name: 'Smoke', how: ['Make it.'], needs: ['Wood.'], howSure: 'Good.' } },
    },
  },
  'a version that is listed twice': {
    'changes.json': {
      changes: [change('2027-02-01.2'), change('2027-02-01.2'), change('2027-01-31.2')],
    },
  },
  'ten versions on one day': {
    'changes.json': {
      changes: [
        change('2027-02-01.2'),
        change('2027-01-31.10'),
        change('2027-01-31.9'),
        change('2027-01-31.11'),
      ],
    },
  },
  'a second version on a day below the first': {
    'changes.json': {
      changes: [change('2027-02-01.2'), change('2027-01-31'), change('2027-01-31.2')],
    },
  },
  'openings in the wrong order': {
    'services.json': {
      services: { office: { hours: { monday: ['13:00-17:00', '08:00-12:00'] } } },
    },
  },
  'openings that overlap, one of them backwards': {
    'services.json': {
      services: { office: { hours: { monday: ['17:00-13:00', '08:00-14:00'] } } },
    },
  },
  'a language that says it is another': { 'person/eo.json': { lang: 'en' } },
  'a language that is listed and has no file': { 'person/he.json': null },
  'words of a card that is not there': {
    'person/eo.json': { cards: { goodbye: { says: 'eo: Farewell.' } } },
  },
  'a step to have ready that is not there': {
    'pathway.json': {
      outcomes: { leave: { ready: ['no-such-step'] } },
      everywhere: { ready: ['nor-this-one'] },
    },
  },
  'a way on that leads to nothing': {
    'pathway.json': { outcomes: { leave: { continue: { question: 'nowhere' } } } },
  },
}

test('whoever makes one of these mistakes is told in these sentences', async () => {
  const files = filesOf('kitchen-sink')
  const told = Object.entries(mistakes).map(([mistake, merge]) => {
    const problems = problemsOf(withDraft(files, { extends: '', merge }))
    const lines = problems.map(
      ({ rule, where, message, hint }) =>
        `${rule}: ${where.file} ${where.path}\n  ${message}\n  ${hint}`,
    )
    expect(problems, mistake).not.toEqual([])
    return `# ${mistake}\n\n${lines.join('\n\n')}\n`
  })
  await expect(told.join('\n')).toMatchFileSnapshot(join(fixtures, 'mistakes.txt'))
})

function change(version: string) {
  return { version, date: version.slice(0, 10), says: ['Something.'] }
}
