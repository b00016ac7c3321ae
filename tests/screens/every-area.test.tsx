import { screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { factsOf } from '#check/facts.ts'
import { answeredViews, outcomeView, questionView } from '#first/case/views.ts'
import { Outcome } from '#first/outcome/Outcome.tsx'
import { Question } from '#first/question/Question.tsx'
import { Start } from '#first/start/Start.tsx'
import { callsAt } from '#flow/outcome.ts'
import { progressAt } from '#flow/progress.ts'
import { Around } from '#later/outcome/Around.tsx'
import { aroundView } from '#later/outcome/around-view.ts'
import { Signs } from '#later/signs/SignsPage.tsx'
import { Status } from '#later/status/Status.tsx'
import { serviceView } from '#text/service-view.ts'
import { areaAt, everyArea } from '../support/areas.ts'
import { attributesIn, attributesOf, dataOf, textsIn, textsOf } from '../support/reading.ts'
import { settingOf, show } from './people.tsx'

/** Every screen of every area, filled from its own files: nothing is left out, and nothing left empty. */

/** In office hours, in a lunch break, in the small hours, on Scotland’s 2 January, and on a clock without a time. */
const moments = [
  ...['2027-03-01T11:00Z', '2027-03-01T12:30Z', '2027-03-02T03:00Z', '2028-01-04T11:00Z'],
  'never',
].map((moment) => Date.parse(moment))

describe.each(everyArea)('$name', ({ path }) => {
  const { flow } = areaAt(path)
  const { pathway, services, signs } = flow
  const setting = settingOf(flow)
  const { text } = setting
  const roles = pathway.roles.map((id) => ({ id, label: text.roles[id]?.label ?? '' }))
  const [noon = NaN] = moments

  test('Start has a button for each role, and the numbers that it shows at first', () => {
    const { page } = show(
      <Start
        pathway={text.pathway}
        roles={roles}
        lastRole={null}
        services={pathway.startServices.map((id) => serviceView(setting, id, noon))}
        notice={null}
        device={null}
        onBegin={vi.fn()}
      />,
    )
    expect(textsOf(screen.getAllByRole('button'))).toEqual(roles.map(({ label }) => label))
    expect(dialled(page)).toEqual(pathway.startServices.map((id) => telOf(services[id])))
    seeNoGap(page)
  })

  test('every question asks in its own words, with each of its answers in their order', () => {
    const { page, showInstead } = show(<></>)
    for (const [id, { answers, links = [] }] of Object.entries(pathway.questions)) {
      showInstead(
        <Question
          key={id}
          question={questionView(setting, id)}
          progress={progressAt(pathway, [], id)}
          answered={answeredViews(setting, [])}
          notice={null}
          onAnswer={vi.fn()}
          onBack={vi.fn()}
          onChange={vi.fn()}
          onClear={vi.fn()}
        />,
      )
      const said = text.questions[id]
      expect(textsOf(screen.getAllByRole('heading'))).toEqual([said?.asks])
      const buttons = screen.getAllByRole('button').filter((button) => button.hasAttribute('value'))
      expect(attributesOf(buttons, 'value')).toEqual(Object.keys(answers))
      expect(textsOf(buttons)).toEqual(
        Object.keys(answers).map((answer) => said?.answers[answer]?.label),
      )
      expect(attributesOf(screen.queryAllByRole('link'), 'href')).toEqual(
        links.map((link) => `#${link}`),
      )
      seeNoGap(page)
    }
  })

  /** Each moment, each role, and no more screens than these need. */
  const cases = moments.map((now, index) => ({
    role: pathway.roles[index % pathway.roles.length] ?? '',
    now,
  }))

  test('every outcome has the calls of its role and moment, and each dials its own number', () => {
    const { page, showInstead } = show(<></>)
    for (const [id, outcome] of Object.entries(pathway.outcomes)) {
      for (const { role, now } of cases) {
        showInstead(
          <Outcome
            key={`${id} ${role} ${now}`}
            outcome={outcomeView(setting, id, role, now)}
            answered={[]}
            changes={[]}
            notices={[]}
            isByClock={false}
            numberOf={() => undefined}
            part={() => null}
            onContinue={vi.fn()}
            onBack={vi.fn()}
            onChange={vi.fn()}
            onClear={vi.fn()}
          />,
        )
        const calls = callsAt(outcome, flow, role, now, setting.calendar)
        const callees = calls.map(({ call }) =>
          'service' in call ? { service: call.service } : { contact: call.contact },
        )
        expect(callees.length).toBeGreaterThan(0)
        expect(dataOf(page, 'li[data-service], li[data-contact]')).toMatchObject(callees)
        const numbers = calls.flatMap(({ call }) =>
          'service' in call ? [telOf(services[call.service])] : [],
        )
        expect(dialled(page)).toEqual(numbers)
        expect(textsIn(page, 'h1')).toEqual([text.outcomes[id]?.title])
        seeNoGap(page)
      }
    }
  })

  test('around every outcome is what else its role has to do', () => {
    const { page, showInstead } = show(<></>)
    for (const id of Object.keys(pathway.outcomes)) {
      for (const { id: role, label } of roles) {
        const around = aroundView(pathway, text.steps, id, role)
        showInstead(
          <Around
            key={`${id} ${role}`}
            around={around}
            reasons={[]}
            roles={roles}
            role={role}
            sources={null}
            review={null}
            overdue={null}
            record={null}
            tellUs={null}
            onChooseRole={vi.fn()}
          />,
        )
        const steps = [...around.steps, ...around.always]
        expect(steps.length).toBeGreaterThan(0)
        expect(textsIn(page, 'li')).toEqual(steps)
        expect(screen.getAllByText(new RegExp(`: ${label}$`))).toHaveLength(1)
        seeNoGap(page)
      }
    }
  })

  test('the page of signs has each of its signs under its own heading', () => {
    const { lead, notProof, groups } = signs.en!
    const { page } = show(
      <Signs
        lead={lead}
        notProof={notProof}
        groups={Object.entries(groups).map(([id, group]) => ({ ...group, id, sources: null }))}
        overdue={null}
        onBack={vi.fn()}
      />,
    )
    const listed = textsOf(screen.getAllByRole('listitem'))
    const all = Object.values(groups)
    expect(listed).toEqual(expect.arrayContaining(all.flatMap((group) => group.signs)))
    const headings = textsOf(screen.getAllByRole('heading', { level: 2 }))
    expect(headings.slice(1)).toEqual(all.map(({ title }) => title))
    seeNoGap(page)
  })

  test('the page of what is sure lists every fact of the area', () => {
    const facts = factsOf(flow, [])
    const { page } = show(
      <Status
        notConfirmed={text.pathway.notConfirmed}
        owner="Nobody answers."
        facts={facts}
        sources={flow.sources}
        services={Object.keys(services).map((id) => ({
          service: serviceView(setting, id, noon),
          lines: [],
          days: [],
          overdue: null,
          sources: null,
        }))}
        request="Please confirm."
        cardLanguages={null}
        sourcesRead={null}
        now={noon}
        onBack={vi.fn()}
      />,
    )
    expect(dataOf(page, 'section[data-service]')).toEqual(
      Object.keys(services).map((service) => ({ service })),
    )
    const listed = new Set(dataOf(page, '[data-fact]').map((data) => JSON.stringify(data)))
    const kinds = ['question', 'outcome', 'contact', 'step', 'line', 'signs', 'way', 'holidays']
    for (const { kind, id } of facts.filter((fact) => kinds.includes(fact.kind))) {
      expect(listed).toContain(JSON.stringify({ fact: `${kind}:${id}` }))
    }
    seeNoGap(page)
  })
})

/** What every link to a telephone dials, folded or not, in their order. */
function dialled(page: HTMLElement): readonly (string | null)[] {
  return attributesIn(page, 'a[href^="tel:"]', 'href')
}

function telOf(service: { readonly tel: string } | undefined): string {
  return `tel:${service?.tel ?? ''}`
}

/** No gap is left in the words, and nothing that a file says nothing of is shown. */
function seeNoGap(page: HTMLElement): void {
  expect(page.textContent).not.toMatch(/\{\{|\}\}|undefined|\bNaN\b|\[object/)
  const headings = textsIn(page, 'h1, h2, h3')
  expect(headings.filter((words) => words.trim() === '')).toEqual([])
}
