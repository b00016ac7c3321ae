/** A place of the code that may be put wrong in some ways without any harm, and why no test can tell. */
export interface Harmless {
  /** Path from the root of the project. */
  readonly file: string
  /** The line on which it begins, whole, without the space before it. It stands once in the file. */
  readonly line: string
  /** The code that does no harm instead of the right one. */
  readonly instead: readonly string[]
  readonly because: string
}

const unbounded =
  'No date of a year comes before 1 January, so that an earlier first day means the same.'

const alwaysThere =
  'What is looked up here is always there: load() has refused every id that is not.'

const once = 'What stands there instead is one entry, and one entry is never listed twice.'

const noNode = 'An edge to a node that is not there leads nowhere, and is never waited for.'

const onlySaves = 'It saves work, and changes nothing that is found.'

const anyInstant = 'Every instant of a kind stands for it as well as the first.'

const tenYears =
  'A clock is believed for ten years, and their last day is like one of the days before.'

const firstLine = 'In a text without line breaks every place stands on the first line.'

const noSuchQuestion = 'No question has such a name, so that nobody was asked it.'

const sameEverywhere =
  'load() refuses checks that lead to questions, so that there are as many paths at every moment.'

const notEmpty =
  'The text has the parts into which it is cut, so that nothing else is put in their place.'

/** Every mutant that was looked at and found to do nothing else than the original. */
export const harmless: readonly Harmless[] = [
  {
    file: 'src/services/holiday-rules.ts',
    line: "isWithin(date, '01-01', '01-04')",
    instead: ['""'],
    because: unbounded,
  },
  {
    file: 'src/flow/checks.ts',
    line: "const service = services[pathway.checks[check]?.service ?? '']",
    instead: ['"Stryker was here!"'],
    because: 'No service has this id, whichever of the two it is.',
  },
  {
    file: 'src/flow/citations.ts',
    line: 'return ids.flatMap((id) => record[id]?.sources ?? [])',
    instead: ['["Stryker was here"]'],
    because: alwaysThere,
  },
  {
    file: 'src/flow/draft.ts',
    line: '} catch {',
    instead: ['{}'],
    because: 'A function that returns nothing returns undefined too.',
  },
  {
    file: 'src/flow/load.ts',
    line: "found.map((finding) => problemOf(name, finding, files[finding.file] ?? '')),",
    instead: ['"Stryker was here!"'],
    because: firstLine,
  },
  {
    file: 'src/flow/paths.ts',
    line: 'const outgoing = new Map(nodes.map((node): [string, string[]] => [node, []]))',
    instead: ['["Stryker was here"]'],
    because: noNode,
  },
  {
    file: 'src/flow/paths.ts',
    line: 'for (const to of outgoing.get(node) ?? []) {',
    instead: ['["Stryker was here"]'],
    because: noNode,
  },
  {
    file: 'src/flow/rules/repeats.ts',
    line: "...repeats(['otherwise'], pathway.otherwise ?? []),",
    instead: ['["Stryker was here"]'],
    because: once,
  },
  {
    file: 'src/flow/rules/repeats.ts',
    line: "const everywhere = path[0] === 'everywhere' ? [] : pathway.everywhere[kind]",
    instead: ['["Stryker was here"]'],
    because: once,
  },
  {
    file: 'src/flow/shape.ts',
    line: 'issues.every((one) => one.path.length > 0 || ofKeys(one)),',
    instead: ['issues.some(one => one.path.length > 0 || ofKeys(one))'],
    because:
      'Zod says of a value either that it is of another kind, and no more, or what is wrong inside it.',
  },
  {
    file: 'src/flow/shape.ts',
    line: "const idMessage = id.safeParse('').error?.issues[0]?.message",
    instead: ['"Stryker was here!"'],
    because: 'Whatever is no id makes the schema say the same.',
  },
  {
    file: 'src/proof/boundary-moments.ts',
    line: "return month >= '04' && month <= '09'",
    instead: ["month < '09'"],
    because:
      'September has no holiday, so that each of its boundaries is of a kind that stands in the list before.',
  },
  {
    file: 'src/proof/broken-words.ts',
    line: 'return first === undefined ? [] : caseInWords(text, opening, [first, ...others])',
    instead: ['["Stryker was here"]'],
    because: 'Each key was made from a case, so that there always is a first one.',
  },
  {
    file: 'src/proof/case.ts',
    line: 'const { answered = {}, notAnswered = {}, notAsked = [], endsAt } = situation',
    instead: ['["Stryker was here"]'],
    because: noSuchQuestion,
  },
  {
    file: 'src/proof/check.ts',
    line: 'paths: Math.max(...proof.paths.map(Number)),',
    instead: ['Math.min(...proof.paths.map(Number))'],
    because: sameEverywhere,
  },
  {
    file: 'src/proof/classes.ts',
    line: "const start = { key: '', facts: new Set<string>(), paths: 1n, shortest: none, longest: none }",
    instead: ['"Stryker was here!"'],
    because: 'Every path without facts has this key, whatever it is, and no other path.',
  },
  {
    file: 'src/proof/classes.ts',
    line: 'const facts = seen.length === 0 ? from.facts : new Set([...from.facts, ...seen])',
    instead: ['false'],
    because: onlySaves,
  },
  {
    file: 'src/proof/classes.ts',
    line: 'key: facts === from.facts ? from.key : JSON.stringify([...facts]),',
    instead: ['false'],
    because: onlySaves,
  },
  {
    file: 'src/proof/clauses.ts',
    line: 'if (isOfClock) kept.clear()',
    instead: ['true'],
    because: onlySaves,
  },
  {
    file: 'src/proof/clauses.ts',
    line: 'if (!isOfWay) kept.add(paths.outcome)',
    instead: ['false'],
    because: onlySaves,
  },
  {
    file: 'src/proof/diff/cause.ts',
    line: "const answer = before.answers[node] ?? 'may-be-closed'",
    instead: ['""'],
    because: alwaysThere,
  },
  {
    file: 'src/proof/diff/routes.ts',
    line: 'const isPlain = people.every(',
    instead: [
      "people.some(person => endOf(compared, person, 'now') === target && endOf(compared, person, 'before') === targetBefore)",
    ],
    because: 'Whoever takes an answer comes to the same outcome, or to the same question.',
  },
  {
    file: 'src/proof/diff/shared-kinds.ts',
    line: "const [date = '', minute] = key.split(' ')",
    instead: ['"Stryker was here!"'],
    because: notEmpty,
  },
  {
    file: 'src/proof/diff/shared-kinds.ts',
    line: 'let [after, afterNow]: readonly Standings[] = [{}, {}]',
    instead: ['[]'],
    because: 'Nothing and an object without keys add the same to another object.',
  },
  {
    file: 'src/proof/diff/shown-calls.ts',
    line: 'return outcome === undefined ? [] : callsAt(outcome, services, at, calendar)',
    instead: ['["Stryker was here"]'],
    because: alwaysThere,
  },
  {
    file: 'src/proof/diff/steps.ts',
    line: 'const details = linesFor(compared, before?.[part] ?? [], now?.[part] ?? [])',
    instead: ['["Stryker was here"]'],
    because: alwaysThere,
  },
  {
    file: 'src/proof/diff/words-named.ts',
    line: "const [part = '', id = '', ...rest] = path.map(String)",
    instead: ['"Stryker was here!"'],
    because: 'All words stand in a part of the file, under an id or a key.',
  },
  {
    file: 'src/proof/diff/words-named.ts',
    line: "questions: ({ names }, id, [field = '', answer = '', words]) => {",
    instead: ['"Stryker was here!"'],
    because: 'The words of a question stand under a field, and those of an answer under its id.',
  },
  {
    file: 'src/proof/meanings.ts',
    line: "const said = stepsIn(one).flatMap((step) => texts.map((text) => text.steps[step] ?? ''))",
    instead: ['"Stryker was here!"'],
    because: alwaysThere,
  },
  {
    file: 'src/proof/moments.ts',
    line: 'const inOrder = turns.sort((one, other) => (one.key < other.key ? -1 : 1))',
    instead: ['one.key <= other.key'],
    because: 'Turns of one minute are made into one boundary, whichever stands first.',
  },
  {
    file: 'src/proof/mutants/judge.ts',
    line: 'const isSameHours = flow.services === original.flow.services',
    instead: ['false'],
    because: onlySaves,
  },
  {
    file: 'src/proof/mutants/less-safe.ts',
    line: 'if (seen.has(key)) continue',
    instead: ['false'],
    because: onlySaves,
  },
  {
    file: 'src/proof/mutants/less-safe.ts',
    line: 'return outcomes.flatMap((outcome) => pathway.outcomes[outcome]?.calls ?? [])',
    instead: ['["Stryker was here"]'],
    because: alwaysThere,
  },
  {
    file: 'src/proof/mutants/original.ts',
    line: "return flow.texts.en === undefined ? '' : routesPage(flow, flow.texts.en, { ...proof, rules: [] })",
    instead: ['"Stryker was here!"'],
    because: 'Without English no page is made, and both are the same text.',
  },
  {
    file: 'src/proof/mutants/other-hours.ts',
    line: 'const last = londonTime(calendar.trustedUntil - 1).date',
    instead: ['calendar.trustedUntil + 1'],
    because: tenYears,
  },
  {
    file: 'src/proof/mutants/other-hours.ts',
    line: 'for (let date = londonTime(calendar.trustedFrom).date; date <= last; date = addDays(date, 1)) {',
    instead: ['date < last'],
    because: tenYears,
  },
  {
    file: 'src/proof/mutants/other-hours.ts',
    line: 'if (!found.has(key)) found.set(key, { at, standings, changedStandings })',
    instead: ['true'],
    because: anyInstant,
  },
  {
    file: 'src/proof/mutants/other-hours.ts',
    line: "if (!found.has(states)) found.set(states, { standings, moments: [{ at, says: 'an instant' }] })",
    instead: ['true'],
    because: anyInstant,
  },
  {
    file: 'src/proof/mutants/other-hours.ts',
    line: "if (!found.has(states)) found.set(states, { standings, moments: [{ at, says: 'an instant' }] })",
    instead: ['""'],
    because: 'Nobody is told of these moments.',
  },
  {
    file: 'src/proof/summary.ts',
    line: 'paths: Math.max(...proof.paths.map(Number)),',
    instead: ['Math.min(...proof.paths.map(Number))'],
    because: sameEverywhere,
  },
  {
    file: 'src/proof/routes.ts',
    line: "const numbers = listed([...new Set(paths.map(String))], 'or')",
    instead: ['""'],
    because: sameEverywhere,
  },
  {
    file: 'src/proof/named-moments.ts',
    line: 'const last = londonTime(calendar.trustedUntil - 1).date',
    instead: ['calendar.trustedUntil + 1'],
    because: tenYears,
  },
  {
    file: 'src/proof/named-moments.ts',
    line: 'for (let date = londonTime(calendar.trustedFrom).date; date <= last; date = addDays(date, 1)) {',
    instead: ['date < last'],
    because: tenYears,
  },
  {
    file: 'src/proof/named-moments.ts',
    line: "return /-(03|10)-(2[5-9]|3[01])$/.test(date) && weekdayOf(date) === 'sunday'",
    instead: ['/-(03|10)-(2[5-9]|3[01])/', 'true'],
    because: onlySaves,
  },
  {
    file: 'src/proof/names.ts',
    line: "if (items.length < 2) return items.join('')",
    instead: ['"Stryker was here!"'],
    because: 'Fewer than two texts have nothing between them.',
  },
  {
    file: 'src/proof/promises.ts',
    line: 'return seenOnTheWay.some((name) => promise[name] !== undefined)',
    instead: ['promise[name] === undefined', 'true'],
    because: onlySaves,
  },
  {
    file: 'src/proof/promises.ts',
    line: 'return seenByClock.some((name) => promise[name] !== undefined)',
    instead: ['promise[name] === undefined', 'true'],
    because: onlySaves,
  },
  {
    file: 'src/proof/proved.ts',
    line: "files['safety.json'] ?? '',",
    instead: ['"Stryker was here!"'],
    because: firstLine,
  },
  {
    file: 'src/proof/reached.ts',
    line: 'if (found.has(node)) continue',
    instead: ['false'],
    because: onlySaves,
  },
  {
    file: 'src/proof/reasons.ts',
    line: "if (name === undefined) return ''",
    instead: ['"Stryker was here!"'],
    because: 'Only a promise about cases is broken in a case, and each of those has a name.',
  },
  {
    file: 'src/proof/route-words.ts',
    line: 'const called = pathway.outcomes[outcome]?.calls.map(({ service }) => service) ?? []',
    instead: ['["Stryker was here"]'],
    because: alwaysThere,
  },
  {
    file: 'src/proof/route-words.ts',
    line: "return `When ${standings}${examples.join('')}:`",
    instead: ['"Stryker was here!"'],
    because: 'There is one example, with nothing between it and another.',
  },
  {
    file: 'src/proof/sentences.ts',
    line: 'if (found === undefined) return []',
    instead: ['["Stryker was here"]'],
    because: alwaysThere,
  },
  {
    file: 'src/proof/sights.ts',
    line: 'const key = JSON.stringify([...observedBy(clause)].sort())',
    instead: ['[...observedBy(clause)]'],
    because: onlySaves,
  },
  {
    file: 'src/proof/sights.ts',
    line: '...(when.notAsked ?? []),',
    instead: ['["Stryker was here"]'],
    because: noSuchQuestion,
  },
  {
    file: 'src/proof/sights.ts',
    line: '...(then.neverAsks ?? []),',
    instead: ['["Stryker was here"]'],
    because: noSuchQuestion,
  },
  {
    file: 'src/proof/sights.ts',
    line: '...(then.asks ?? []),',
    instead: ['["Stryker was here"]'],
    because: noSuchQuestion,
  },
  {
    file: 'src/proof/whole-promises.ts',
    line: "broken: doubtful.flatMap(([id, { answers, saferAnswer = '' }]) => {",
    instead: ['"Stryker was here!"'],
    because: 'No answer has this id, whichever of the two it is.',
  },
  {
    file: 'src/proof/whole-promises.ts',
    line: "const [unsure = '', safer = ''] = [answers[notSure], answers[saferAnswer]].map(",
    instead: ['"Stryker was here!"'],
    because: alwaysThere,
  },
  {
    file: 'src/proof/whole-promises.ts',
    line: "const [day = '', clock = ''] = at.split('T')",
    instead: ['"Stryker was here!"'],
    because: notEmpty,
  },
  {
    file: 'src/proof/whole-promises.ts',
    line: "const [date = '', time = ''] = at.split('T')",
    instead: ['"Stryker was here!"'],
    because: notEmpty,
  },
  {
    file: 'src/flow/warnings.ts',
    line: "find(on, flow).map((finding) => problemOf(name, finding, files[finding.file] ?? '')),",
    instead: ['"Stryker was here!"'],
    because: firstLine,
  },
]
