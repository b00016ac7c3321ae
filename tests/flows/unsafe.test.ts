import { readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { load } from '#check/load/load.ts'
import { describeBroken } from '#check/prove/counterexample.ts'
import { prove } from '#check/prove/prove.ts'
import type { CheckedFlow } from '#check/safety-schema.ts'
import { readArea, readFolder } from '../../scripts/read-area.ts'
import { timesFor } from '../support/proof.ts'

/*
 * Changes that make the shipped pathway less safe. Those in `unsafe/` break the one rule after which
 * they are called, and no other. Those in `unsafe-edits/` are mistakes that somebody could make, and
 * each is answered with a case that a safeguarding lead understands.
 */

const root = resolve(import.meta.dirname, '../..')
const unsafe = 'tests/fixtures/flows/unsafe'
const unsafeEdits = 'tests/fixtures/flows/unsafe-edits'

describe('a draft that breaks one rule', () => {
  const drafts = namesIn(unsafe)

  test.each(drafts)('%s breaks that rule alone', (rule) => {
    expect(brokenIn(`${unsafe}/${rule}.json`).map((broken) => broken.rule)).toEqual([rule])
  })

  test('is there for every rule', () => {
    const rules = Object.keys(flowOf(readFolder(join(root, 'flows/hertfordshire')).files).safety)
    expect(drafts).toEqual(rules.toSorted())
    expect(rules.length).toBeGreaterThanOrEqual(13)
  })
})

describe('an edit that makes routes less safe', () => {
  /** The rules that each breaks, with the last of what is said of each. */
  const edits: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'age-not-sure-is-asked-to-consent': {
      'a-child-is-never-asked-to-consent':
        'That breaks the rule, because it asks “Can you talk with them alone and safely, with a professional interpreter if they need one?”, “Can they make their own decision about help and police now?” and “What have they agreed to?”; and because children’s services must be rung now, and the tool does not say so.',
      'not-sure-is-the-safer-answer':
        'At “Could anyone you are asking about this time be under 18?”, “Not sure” leads to “Can you talk with them alone and safely, with a professional interpreter if they need one?”, and “Yes, or might be” to “A child, or somebody who may be one”.',
    },
    'beacon-hours-inverted': {
      'beacon-only-while-open':
        'That breaks the rule, because Beacon is to be rung now, and is closed at that moment.',
    },
    'danger-not-sure-goes-on': {
      'danger-means-999':
        'That breaks the rule, because after “Not sure” comes “Could anyone you are asking about this time be under 18?”, where 999 is not the first call.',
      'not-sure-is-the-safer-answer':
        'At “Is anyone in immediate danger right now, you included?”, “Not sure” leads to “Could anyone you are asking about this time be under 18?”, and “Yes” to “Somebody is in danger”.',
    },
    'saturday-closes-late': {
      'beacon-hours-said-twice':
        'On Saturday 16 January 2027 at 17:00 in London, Beacon is open. The rule expects that it is closed.',
    },
  }

  test.each(Object.entries(edits))('is answered in words: %s', (name, said) => {
    const found = brokenIn(`${unsafeEdits}/${name}.json`)
    expect(Object.fromEntries(found.map(({ rule, says }) => [rule, says.at(-1)]))).toEqual(said)
  })

  test('has a row for each draft', () => {
    expect(Object.keys(edits)).toEqual(namesIn(unsafeEdits))
  })

  test('is told as a case from the first question to the calls that are shown', () => {
    const [broken] = brokenIn(`${unsafeEdits}/beacon-hours-inverted.json`)
    expect(broken?.says).toEqual([
      'For example: on Saturday 28 November 2026 at 00:00 in London (the first minute of this version), somebody is asked, and answers:',
      '  “Is anyone in immediate danger right now, you included?” – “No, none of these”',
      '  “Could anyone you are asking about this time be under 18?” – “No: clearly 18 or over”',
      '  “Is there somebody you can name or reach?” – “Yes: one or more people. I may not have spoken to them, or it may be the person telling me”',
      '  “Can you talk with them alone and safely, with a professional interpreter if they need one?” – “Yes”',
      '  “Can they make their own decision about help and police now?” – “Yes: I have no reason to doubt it”',
      '  “What have they agreed to?” – “Support, but not police”',
      'The tool then says “They want support, not police”:',
      '  Then ring: your safeguarding lead (names the person only if they agree)',
      '  Then ring: your First Responder (names the person only if they agree). Only for: Council',
      '  If nobody answers, ring: the Modern Slavery Helpline (names the person only if they agree)',
      '  Also ring: children’s services, if a child may be at risk, an unborn baby included (it may point to the adult: speak to your lead first, unless it is urgent) (may name the person)',
      '  Also ring: adult safeguarding, if they have care or support needs, and your lead agrees (tell them only when it is safe and they can understand) (may name the person)',
      '  Also ring: 101, if other people are still there, your lead agrees, and it cannot point to this person or put them in danger (names nobody)',
      '  Also ring: the Salvation Army, if they agree, and have no safe place tonight or get no answer (names the person only if they agree)',
      '  Also ring: the housing team, if they agree, and have no safe place tonight or get no answer (names the person only if they agree)',
      '  When it opens, ring: Beacon (names the person only if they agree)',
      'That breaks the rule, because Beacon is to be rung now, and is closed at that moment.',
    ])
  })
})

/** The rules that a draft breaks, or to which it leaves nothing to apply to, with what is said of each. */
function brokenIn(draft: string) {
  const area = readArea(join(root, draft))
  if (!area.ok) throw new Error(`${draft} cannot be read.`)
  const flow = flowOf(area.files)
  const { rules } = prove(flow, timesFor(flow))
  const failed = rules.filter(({ applied, broken }) => broken.length > 0 || applied === 0)
  return failed.map((rule) => ({ rule: rule.rule, says: describeBroken(flow.texts.en!, rule) }))
}

function flowOf(files: Parameters<typeof load>[0]): CheckedFlow {
  const loaded = load(files)
  if (loaded.ok) return loaded.flow
  throw new Error(JSON.stringify(loaded.problems))
}

function namesIn(folder: string): readonly string[] {
  const files = readdirSync(join(root, folder))
  return files.map((file) => basename(file, '.json')).sort()
}
