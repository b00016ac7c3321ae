/** One thing that may be wrong in the code without any harm. */
export interface Slip {
  /** Path from the root of the project. */
  readonly file: string
  /** The line on which it begins, whole, without the space before it. It stands once in the file. */
  readonly line: string
  /** The code that is replaced, with one space wherever there is more. */
  readonly code: string
  /** The code that does no harm instead. */
  readonly instead: string
}

/** Every slip that was looked at and found to do nothing else than the right code, and why. */
export const harmless: readonly {
  readonly because: string
  readonly slips: readonly Slip[]
}[] = [
  {
    because:
      'No date of a year comes before 1 January, so that an earlier first day means the same.',
    slips: [
      {
        file: 'src/services/holiday-rules.ts',
        line: "isWithin(date, '01-01', '01-04')",
        code: "'01-01'",
        instead: '""',
      },
    ],
  },
  {
    because: 'No service has this id, whichever of the two it is.',
    slips: [
      {
        file: 'src/flow/checks.ts',
        line: "const service = services[pathway.checks[check]?.service ?? '']",
        code: "''",
        instead: '"Stryker was here!"',
      },
    ],
  },
  {
    because: 'What is looked up here is always there: load() has refused every id that is not.',
    slips: [
      {
        file: 'src/flow/citations.ts',
        line: 'return ids.flatMap((id) => record[id]?.sources ?? [])',
        code: '[]',
        instead: '["Stryker was here"]',
      },
      {
        file: 'src/proof/meanings.ts',
        line: "const said = stepsIn(one).flatMap((step) => texts.map((text) => text.steps[step] ?? ''))",
        code: "''",
        instead: '"Stryker was here!"',
      },
      {
        file: 'src/proof/route-words.ts',
        line: 'const called = pathway.outcomes[outcome]?.calls.map(({ service }) => service) ?? []',
        code: '[]',
        instead: '["Stryker was here"]',
      },
      {
        file: 'src/proof/sentences.ts',
        line: 'if (found === undefined) return []',
        code: '[]',
        instead: '["Stryker was here"]',
      },
      {
        file: 'src/proof/whole-promises.ts',
        line: "const [unsure = '', safer = ''] = [answers[notSure], answers[saferAnswer]].map(",
        code: "''",
        instead: '"Stryker was here!"',
      },
    ],
  },
  {
    because: 'Every check has an answer at every kind of moment.',
    slips: [
      {
        file: 'src/proof/diff/cause.ts',
        line: "const answer = before.answers[node] ?? 'may-be-closed'",
        code: "'may-be-closed'",
        instead: '""',
      },
    ],
  },
  {
    because: 'Only an outcome that both versions have is compared.',
    slips: [
      {
        file: 'src/proof/diff/steps.ts',
        line: 'const details = linesFor(compared, before?.[part] ?? [], now?.[part] ?? [])',
        code: '[]',
        instead: '["Stryker was here"]',
      },
    ],
  },
  {
    because: 'A function that returns nothing returns undefined too.',
    slips: [
      {
        file: 'src/flow/draft.ts',
        line: '} catch {',
        code: '{ return undefined }',
        instead: '{}',
      },
    ],
  },
  {
    because: 'In a text without line breaks every place stands on the first line.',
    slips: [
      {
        file: 'src/flow/load.ts',
        line: "found.map((finding) => problemOf(name, finding, files[finding.file] ?? '')),",
        code: "''",
        instead: '"Stryker was here!"',
      },
      {
        file: 'src/proof/proved.ts',
        line: "files['safety.json'] ?? '',",
        code: "''",
        instead: '"Stryker was here!"',
      },
      {
        file: 'src/flow/warnings.ts',
        line: "find(on, flow).map((finding) => problemOf(name, finding, files[finding.file] ?? '')),",
        code: "''",
        instead: '"Stryker was here!"',
      },
    ],
  },
  {
    because: 'An edge to a node that is not there leads nowhere, and is never waited for.',
    slips: [
      {
        file: 'src/flow/paths.ts',
        line: 'const outgoing = new Map(nodes.map((node): [string, string[]] => [node, []]))',
        code: '[]',
        instead: '["Stryker was here"]',
      },
      {
        file: 'src/flow/paths.ts',
        line: 'for (const to of outgoing.get(node) ?? []) {',
        code: '[]',
        instead: '["Stryker was here"]',
      },
    ],
  },
  {
    because: 'What stands there instead is one entry, and one entry is never listed twice.',
    slips: [
      {
        file: 'src/flow/rules/repeats.ts',
        line: "...repeats(['otherwise'], pathway.otherwise ?? []),",
        code: '[]',
        instead: '["Stryker was here"]',
      },
      {
        file: 'src/flow/rules/repeats.ts',
        line: "const everywhere = path[0] === 'everywhere' ? [] : pathway.everywhere[kind]",
        code: '[]',
        instead: '["Stryker was here"]',
      },
    ],
  },
  {
    because:
      'Zod says of a value either that it is of another kind, and no more, or what is wrong inside it.',
    slips: [
      {
        file: 'src/flow/shape.ts',
        line: 'issues.every((one) => one.path.length > 0 || ofKeys(one)),',
        code: 'issues.every((one) => one.path.length > 0 || ofKeys(one))',
        instead: 'issues.some(one => one.path.length > 0 || ofKeys(one))',
      },
    ],
  },
  {
    because: 'Whatever is no id makes the schema say the same.',
    slips: [
      {
        file: 'src/flow/shape.ts',
        line: "const idMessage = id.safeParse('').error?.issues[0]?.message",
        code: "''",
        instead: '"Stryker was here!"',
      },
    ],
  },
  {
    because: 'Each key was made from a case, so that there always is a first one.',
    slips: [
      {
        file: 'src/proof/broken-words.ts',
        line: 'return first === undefined ? [] : caseInWords(text, opening, [first, ...others])',
        code: '[]',
        instead: '["Stryker was here"]',
      },
    ],
  },
  {
    because: 'No question has such a name, so that nobody was asked it.',
    slips: [
      {
        file: 'src/proof/case.ts',
        line: 'const { answered = {}, notAnswered = {}, notAsked = [], endsAt } = situation',
        code: '[]',
        instead: '["Stryker was here"]',
      },
      {
        file: 'src/proof/sights.ts',
        line: '...(when.notAsked ?? []),',
        code: '[]',
        instead: '["Stryker was here"]',
      },
      {
        file: 'src/proof/sights.ts',
        line: '...(then.neverAsks ?? []),',
        code: '[]',
        instead: '["Stryker was here"]',
      },
      {
        file: 'src/proof/sights.ts',
        line: '...(then.asks ?? []),',
        code: '[]',
        instead: '["Stryker was here"]',
      },
    ],
  },
  {
    because:
      'load() refuses checks that lead to questions, so that there are as many paths at every moment.',
    slips: [
      {
        file: 'src/proof/check.ts',
        line: 'paths: Math.max(...proof.paths.map(Number)),',
        code: 'Math.max(...proof.paths.map(Number))',
        instead: 'Math.min(...proof.paths.map(Number))',
      },
      {
        file: 'src/proof/summary.ts',
        line: 'paths: Math.max(...proof.paths.map(Number)),',
        code: 'Math.max(...proof.paths.map(Number))',
        instead: 'Math.min(...proof.paths.map(Number))',
      },
    ],
  },
  {
    because: 'Every path without facts has this key, whatever it is, and no other path.',
    slips: [
      {
        file: 'src/proof/classes.ts',
        line: "const start = { key: '', facts: new Set<string>(), paths: 1n, shortest: none, longest: none }",
        code: "''",
        instead: '"Stryker was here!"',
      },
    ],
  },
  {
    because: 'It saves work, and changes nothing that is found.',
    slips: [
      {
        file: 'src/proof/classes.ts',
        line: 'const facts = seen.length === 0 ? from.facts : new Set([...from.facts, ...seen])',
        code: 'seen.length === 0',
        instead: 'false',
      },
      {
        file: 'src/proof/classes.ts',
        line: 'key: facts === from.facts ? from.key : JSON.stringify([...facts]),',
        code: 'facts === from.facts',
        instead: 'false',
      },
      {
        file: 'src/proof/clauses.ts',
        line: 'if (isOfClock) kept.clear()',
        code: 'isOfClock',
        instead: 'true',
      },
      {
        file: 'src/proof/clauses.ts',
        line: 'if (!isOfWay) kept.add(paths.outcome)',
        code: '!isOfWay',
        instead: 'false',
      },
      {
        file: 'src/proof/mutants/judge.ts',
        line: 'const isSameHours = flow.services === original.flow.services',
        code: 'flow.services === original.flow.services',
        instead: 'false',
      },
      {
        file: 'src/proof/mutants/less-safe.ts',
        line: 'if (seen.has(key)) continue',
        code: 'seen.has(key)',
        instead: 'false',
      },
      {
        file: 'src/proof/named-moments.ts',
        line: "return /-(03|10)-(2[5-9]|3[01])$/.test(date) && weekdayOf(date) === 'sunday'",
        code: "weekdayOf(date) === 'sunday'",
        instead: 'true',
      },
      {
        file: 'src/proof/promises.ts',
        line: 'return seenOnTheWay.some((name) => promise[name] !== undefined)',
        code: 'promise[name] !== undefined',
        instead: 'promise[name] === undefined',
      },
      {
        file: 'src/proof/promises.ts',
        line: 'return seenOnTheWay.some((name) => promise[name] !== undefined)',
        code: 'promise[name] !== undefined',
        instead: 'true',
      },
      {
        file: 'src/proof/promises.ts',
        line: 'return seenByClock.some((name) => promise[name] !== undefined)',
        code: 'promise[name] !== undefined',
        instead: 'promise[name] === undefined',
      },
      {
        file: 'src/proof/promises.ts',
        line: 'return seenByClock.some((name) => promise[name] !== undefined)',
        code: 'promise[name] !== undefined',
        instead: 'true',
      },
      {
        file: 'src/proof/reached.ts',
        line: 'if (found.has(node)) continue',
        code: 'found.has(node)',
        instead: 'false',
      },
      {
        file: 'src/proof/sights.ts',
        line: 'const key = JSON.stringify([...observedBy(clause)].sort())',
        code: '[...observedBy(clause)].sort()',
        instead: '[...observedBy(clause)]',
      },
      {
        file: 'src/proof/named-moments.ts',
        line: "return /-(03|10)-(2[5-9]|3[01])$/.test(date) && weekdayOf(date) === 'sunday'",
        code: "/-(03|10)-(2[5-9]|3[01])$/.test(date) && weekdayOf(date) === 'sunday'",
        instead: "/-(03|10)-(2[5-9]|3[01])$/.test(date) || weekdayOf(date) === 'sunday'",
      },
      {
        file: 'src/proof/named-moments.ts',
        line: "return /-(03|10)-(2[5-9]|3[01])$/.test(date) && weekdayOf(date) === 'sunday'",
        code: "/-(03|10)-(2[5-9]|3[01])$/.test(date) && weekdayOf(date) === 'sunday'",
        instead: 'true',
      },
    ],
  },
  {
    because: 'A date has nothing after its day.',
    slips: [
      {
        file: 'src/proof/named-moments.ts',
        line: "return /-(03|10)-(2[5-9]|3[01])$/.test(date) && weekdayOf(date) === 'sunday'",
        code: '/-(03|10)-(2[5-9]|3[01])$/',
        instead: '/-(03|10)-(2[5-9]|3[01])/',
      },
    ],
  },
  {
    because: 'Whoever takes an answer comes to the same outcome, or to the same question.',
    slips: [
      {
        file: 'src/proof/diff/routes.ts',
        line: 'const isPlain = people.every(',
        code: "people.every( (person) => endOf(compared, person, 'now') === target && endOf(compared, person, 'before') === targetBefore, )",
        instead:
          "people.some(person => endOf(compared, person, 'now') === target && endOf(compared, person, 'before') === targetBefore)",
      },
    ],
  },
  {
    because:
      'The text has the parts into which it is cut, so that nothing else is put in their place.',
    slips: [
      {
        file: 'src/proof/diff/shared-kinds.ts',
        line: "const [date = '', minute] = key.split(' ')",
        code: "''",
        instead: '"Stryker was here!"',
      },
      {
        file: 'src/proof/whole-promises.ts',
        line: "const [day = '', clock = ''] = at.split('T')",
        code: "''",
        instead: '"Stryker was here!"',
      },
      {
        file: 'src/proof/whole-promises.ts',
        line: "const [date = '', time = ''] = at.split('T')",
        code: "''",
        instead: '"Stryker was here!"',
      },
    ],
  },
  {
    because: 'All words stand in a part of the file, under an id or a key.',
    slips: [
      {
        file: 'src/proof/diff/words-named.ts',
        line: "const [part = '', id = '', ...rest] = path.map(String)",
        code: "''",
        instead: '"Stryker was here!"',
      },
    ],
  },
  {
    because: 'The words of a question stand under a field, and those of an answer under its id.',
    slips: [
      {
        file: 'src/proof/diff/words-named.ts',
        line: "questions: ({ names }, id, [field = '', answer = '', words]) => {",
        code: "''",
        instead: '"Stryker was here!"',
      },
    ],
  },
  {
    because: 'Turns of one minute are made into one boundary, whichever stands first.',
    slips: [
      {
        file: 'src/proof/moments.ts',
        line: 'const inOrder = turns.sort((one, other) => (one.key < other.key ? -1 : 1))',
        code: 'one.key < other.key',
        instead: 'one.key <= other.key',
      },
    ],
  },
  {
    because: 'Without English no page is made, and both are the same text.',
    slips: [
      {
        file: 'src/proof/mutants/original.ts',
        line: "return flow.texts.en === undefined ? '' : routesPage(flow, flow.texts.en, { ...proof, rules: [] })",
        code: "''",
        instead: '"Stryker was here!"',
      },
    ],
  },
  {
    because:
      'The last of the ten years in which a clock is believed has no bank holiday that is listed, and its days are like those of years before.',
    slips: [
      {
        file: 'src/proof/mutants/other-hours.ts',
        line: 'const last = londonTime(calendar.trustedUntil - 1).date',
        code: 'calendar.trustedUntil - 1',
        instead: 'calendar.trustedUntil + 1',
      },
      {
        file: 'src/proof/mutants/other-hours.ts',
        line: 'for (let date = londonTime(calendar.trustedFrom).date; date <= last; date = addDays(date, 1)) {',
        code: 'date <= last',
        instead: 'date < last',
      },
    ],
  },
  {
    because: 'Every instant of a kind stands for it as well as the first.',
    slips: [
      {
        file: 'src/proof/mutants/other-hours.ts',
        line: 'if (!found.has(key)) found.set(key, { at, standings, changedStandings })',
        code: '!found.has(key)',
        instead: 'true',
      },
      {
        file: 'src/proof/mutants/other-hours.ts',
        line: "if (!found.has(states)) found.set(states, { standings, moments: [{ at, says: 'an instant' }] })",
        code: '!found.has(states)',
        instead: 'true',
      },
    ],
  },
  {
    because: 'Nobody is told of these moments.',
    slips: [
      {
        file: 'src/proof/mutants/other-hours.ts',
        line: "if (!found.has(states)) found.set(states, { standings, moments: [{ at, says: 'an instant' }] })",
        code: "'an instant'",
        instead: '""',
      },
    ],
  },
  {
    because: 'Fewer than two texts have nothing between them.',
    slips: [
      {
        file: 'src/proof/names.ts',
        line: "if (items.length < 2) return items.join('')",
        code: "''",
        instead: '"Stryker was here!"',
      },
    ],
  },
  {
    because: 'Only a promise about cases is broken in a case, and each of those has a name.',
    slips: [
      {
        file: 'src/proof/reasons.ts',
        line: "if (name === undefined) return ''",
        code: "''",
        instead: '"Stryker was here!"',
      },
    ],
  },
  {
    because: 'There is one example, with nothing between it and another.',
    slips: [
      {
        file: 'src/proof/route-words.ts',
        line: "return `When ${standings}${examples.join('')}:`",
        code: "''",
        instead: '"Stryker was here!"',
      },
    ],
  },
  {
    because: 'load() refuses a question in doubt that names no safer answer.',
    slips: [
      {
        file: 'src/proof/whole-promises.ts',
        line: "broken: doubtful.flatMap(([id, { answers, saferAnswer = '' }]) => {",
        code: "''",
        instead: '"Stryker was here!"',
      },
    ],
  },
  {
    because:
      'What counts is which boundaries are told apart, and not which of them are called summer.',
    slips: [
      {
        file: 'src/proof/boundary-moments.ts',
        line: 'return instantAt(date, minute) !== Date.parse(`${date}T00:00Z`) + minute * 60_000',
        code: 'instantAt(date, minute) !== Date.parse(`${date}T00:00Z`) + minute * 60_000',
        instead: 'instantAt(date, minute) === Date.parse(`${date}T00:00Z`) + minute * 60_000',
      },
    ],
  },
]
