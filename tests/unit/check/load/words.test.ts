import { expect, test } from 'vitest'
import { withDraft } from '#check/load/draft.ts'
import { filesOf, problemsOf } from './fixtures.ts'

const texts = (patch: Readonly<Record<string, unknown>>) => ({ 'text/eo.json': patch })

test.each([
  {
    name: 'a question without words is missed once, and not once for each answer',
    merge: texts({ questions: { wants: null } }),
    found: ['words-missing text/eo.json questions.wants'],
  },
  {
    name: 'an answer without words is missed',
    merge: texts({ questions: { wants: { answers: { nothing: null } } } }),
    found: ['words-missing text/eo.json questions.wants.answers.nothing'],
  },
  {
    name: 'a hint that only English has is missed',
    merge: texts({ questions: { fire: { hint: null } } }),
    found: ['words-missing text/eo.json questions.fire.hint'],
  },
  {
    name: 'a note that English has not is one too many',
    merge: texts({ services: { 'night-desk': { note: 'eo: Ring twice.' } } }),
    found: ['words-unused text/eo.json services.night-desk.note'],
  },
  {
    name: 'a condition that another language has is missed',
    merge: texts({ conditions: { smoke: null } }),
    found: ['words-missing text/eo.json conditions.smoke'],
  },
  {
    name: 'the words on a way on that is not there are too many',
    merge: texts({ outcomes: { rest: { continue: 'eo: On', continued: 'eo: Gone on' } } }),
    found: [
      'words-unused text/eo.json outcomes.rest.continue',
      'words-unused text/eo.json outcomes.rest.continued',
    ],
  },
  {
    name: 'the words on a way on are missed',
    merge: texts({ outcomes: { leave: { continued: null } } }),
    found: ['words-missing text/eo.json outcomes.leave.continued'],
  },
  {
    name: 'the words of a service that is not there are too many, whatever its id looks like',
    merge: texts({ services: { officenote: { name: 'x', shortName: 'x', howSure: 'x' } } }),
    found: ['words-unused text/eo.json services.officenote'],
  },
  {
    name: 'a role without words is missed',
    merge: texts({ roles: { cook: null } }),
    found: ['words-missing text/eo.json roles.cook'],
  },
  {
    name: 'a reason to decide otherwise without words is missed',
    merge: texts({ otherwise: { 'manager-said': null } }),
    found: ['words-missing text/eo.json otherwise.manager-said'],
  },
  {
    name: 'the words of reasons are missed where a language has none at all',
    merge: texts({ otherwise: null }),
    found: [
      'words-missing text/eo.json otherwise.manager-said',
      'words-missing text/eo.json otherwise.things-changed',
    ],
  },
  {
    name: 'the words of a reason that is not there are too many',
    merge: { 'pathway.json': { otherwise: ['things-changed'] } },
    found: [
      'words-unused text/en.json otherwise.manager-said',
      'words-unused text/eo.json otherwise.manager-said',
    ],
  },
  {
    name: 'a reason that stands in the list twice is one too many',
    merge: { 'pathway.json': { otherwise: ['things-changed', 'manager-said', 'manager-said'] } },
    found: ['listed-twice pathway.json otherwise'],
  },
])('$name', ({ merge, found }) => {
  const files = withDraft(filesOf('kitchen-sink'), { extends: '.', merge })
  const problems = problemsOf(files).map(({ rule, where }) => `${rule} ${where.file} ${where.path}`)
  expect(problems).toEqual(found)
})
