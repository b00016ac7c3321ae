import type { Clause, Safety } from '#flow/safety-schema.ts'

/**
 * Safety rules for a generated pathway, as many and as various as those of a shipped one: about
 * seven questions spread over it, by themselves and by twos and threes, and about its ends, its
 * length, its roles and the clock. Whatever the shape, the pathway keeps them.
 *
 * @param questions their ids, `q0` first
 */
export function rulesFor(
  questions: readonly string[],
  emergency: string,
  service: string,
  roles: readonly string[],
): Safety {
  const start = questions[0] ?? ''
  const places = spread(questions.length)
  const about = places.map((place, index) => {
    const [one = '', partner = ''] = questions.slice(place)
    const others = places.slice(index + 1, index + 3).map((other) => questions[other] ?? '')
    const given = { answered: { [one]: ['a'] } }
    const without = Object.fromEntries(others.map((other) => [other, ['b']]))
    const clauses: readonly Clause[] = [
      { when: given, then: { callsOneOf: [emergency, service] } },
      { when: given, then: { asks: [start] } },
      { when: { answered: { [one]: ['b'] } }, then: { neverAsks: [partner] } },
      { when: { notAsked: [one] }, then: { neverIfNobodyAnswers: [service] } },
      { when: { ...given, notAnswered: without }, then: { identifiesNobody: ['now', 'then'] } },
    ]
    return [`about-${one}`, ...clauses] as const
  })
  return Object.fromEntries([
    ...about.map(([id, ...clauses]) => [id, ruleOf(...clauses)] as const),
    ['everything', ruleOf({ then: { everythingIsReached: true } })],
    ['end', ruleOf({ when: { endsAt: ['o1'] }, then: { callsNow: [emergency] } })],
    [
      'open',
      ruleOf(
        { then: { callsNowOnlyWhileOpen: [service] } },
        { then: { callsNowAreOpen: { except: [] } } },
      ),
    ],
    ['short', ruleOf({ then: { mostQuestions: questions.length } })],
    ['role', ruleOf({ when: { roles: [...roles] }, then: { stepsNeverSay: ['never'] } })],
  ])
}

function ruleOf(...clauses: readonly Clause[]): Safety[string] {
  return { says: 'A rule to measure with.', clauses: [...clauses] }
}

/** Up to seven odd places among so many questions, each with one question after it at least. */
function spread(count: number): readonly number[] {
  const wanted = 7
  const last = Math.ceil(count / 2) - 1
  const all = Array.from({ length: wanted }, (_, index) => {
    const share = Math.floor((index * (last - 1)) / (wanted - 1))
    return 2 * share + 1
  })
  return [...new Set(all)]
}
