import words from '../../../src/later/accessibility/en.json' with { type: 'json' }
import type { Control, NamedTest, Part } from '../../../scripts/assurance/part.ts'
import { hazards } from './hazards.ts'
import { held, threats } from './held-and-threats.ts'

const tests = (named: readonly NamedTest[]) => named.map(({ file, title }) => `${file}: ${title}`)
const ruled = ({ rules = [] }: Control) =>
  rules.length === 0 ? [] : [`Rules: ${rules.join(', ')}`]
const toFill = '_____'

const hazardLog: Part = {
  file: '1-hazard-log',
  title: 'Hazard log, in the shape of DCB0129',
  completedBy: 'a clinical safety officer of whoever makes the tool',
  missing: [
    'Who the clinical safety officer is, and the plan that this log belongs to',
    'Severity, likelihood and risk of each hazard, before and after its controls',
    'Whether each risk that is left can be accepted, by whom and when',
  ],
  intro: [
    'The hazards come from the safety rules of the pathway, from published cases and changes of law and services that the authors read of, and from what may go wrong with a device. Each control names the test that shows it. A check fails when a named test is gone, and when a safety rule is in no hazard.',
  ],
  sections: hazards.map(({ id, hazard, causes, controls, left }) => ({
    title: `${id}. ${hazard}`,
    says: [
      `Causes: ${causes.join('; ')}.`,
      `What is left: ${left}`,
      `Severity ${toFill} Likelihood ${toFill} Accepted by ${toFill}`,
    ],
    table: {
      head: ['Control', 'What shows it'],
      rows: controls.map((control) => [[control.says, ...ruled(control)], tests(control.tests)]),
    },
  })),
}

const deployment: Part = {
  file: '2-deployment-checklist',
  title: 'Deployment checklist, in the shape of DCB0160',
  completedBy: 'a clinical safety officer of the organisation that uses the tool',
  missing: ['Each line below: who did it, when, and what they found'],
  intro: ['What the makers cannot do for an organisation.'],
  sections: [
    {
      title: 'Before anybody uses it',
      says: [],
      table: {
        head: ['What', 'How', 'Done by, when'],
        rows: [
          ['Read the hazard log, and add the hazards of this place', '1-hazard-log', toFill],
          [
            'Ask the partnership to confirm the pathway: nobody has',
            'npm run check:flows -- --strict says what is due, and who must confirm it',
            toFill,
          ],
          [
            'Set the numbers of this organisation, and ring each of them, by day and by night',
            '“Numbers of your organisation” on Start',
            toFill,
          ],
          ['Publish, and ask the host', 'docs/deploy.md; npm run check:release', toFill],
          [
            'Set the devices: storage that is kept, a clock that is right, calls that can be made',
            'docs/deploy.md, “Tablets of a ward”',
            toFill,
          ],
          ['Choose when an untouched case is cleared', 'Start', toFill],
          [
            'Have what to do when the tool is not there: the numbers on paper',
            'npm run poster prints them: docs/posters.md',
            toFill,
          ],
          ['Train the users, with made-up cases', 'Training', toFill],
          ['Say whom users tell when something is wrong', 'The owner in pathway.json', toFill],
        ],
      },
    },
    {
      title: 'While it is used',
      says: [],
      table: {
        head: ['What', 'How often', 'Done by, when'],
        rows: [
          ['Ring the numbers of the organisation again', 'As the organisation decides', toFill],
          ['Compare the content with its sources', 'By the day in reviewBy', toFill],
          ['Check the release', 'After each one', toFill],
          [
            'Replace the copies in one file and on paper: keep a list of where they are',
            'By the day that each of them names',
            toFill,
          ],
          ['Log what went wrong, and look at the hazards again', 'Each time', toFill],
          [
            'Stop using it: take it off the host, and tell the users',
            'When the content can no longer be trusted',
            toFill,
          ],
        ],
      },
    },
  ],
}

const dtac: Part = {
  file: '3-dtac-answers',
  title: 'Answers for DTAC',
  completedBy: 'whoever makes the tool, with the organisation that asks',
  missing: [
    'The form of the day: these answers follow its five parts, not its numbering',
    'What only an organisation can answer, marked _____',
  ],
  intro: ['The tool has been through no assessment.'],
  sections: [
    {
      title: 'Answers, as far as the code shows them',
      says: [],
      table: {
        head: ['Part', 'Answer', 'Left to the organisation'],
        rows: [
          [
            'What it is',
            'A website that says whom to ring. It decides nothing about a person, and keeps no record of them.',
            `Company, value, users ${toFill}`,
          ],
          [
            'Clinical safety',
            'A hazard log with named tests: 1-hazard-log.',
            `Clinical safety officer, safety case, whether it is a medical device ${toFill}`,
          ],
          [
            'Data protection',
            'No name can be typed in a case, and nothing of a case is sent. Practice in a learning system reports scores to it, and that system knows the learner: 4-data-protection-screening.',
            `Registration, data protection officer, assessment ${toFill}`,
          ],
          [
            'Technical security',
            'Static files, no account, no server of its own: 5-threat-model. Packages are named in docs/dependencies.md and, by each build, in sbom.cdx.json; npm run audit looks at them.',
            `Penetration test, Cyber Essentials, toolkit ${toFill}`,
          ],
          [
            'Interoperability',
            'A live case exchanges nothing with other systems; its record is text. The package for learning systems reports scores and time of practice by SCORM 1.2 or 2004.',
            'None',
          ],
          [
            'Usability and accessibility',
            'Tested by computer alone: 6-accessibility-statement. No user has tried it.',
            `Research with users, audit ${toFill}`,
          ],
        ],
      },
    },
  ],
}

const dataProtection: Part = {
  file: '4-data-protection-screening',
  title: 'Data-protection screening',
  completedBy: 'the data protection officer of the organisation that uses the tool',
  missing: [
    'Who the controller is',
    'Whether an impact assessment is needed, and why',
    'How long the host keeps its log',
    'Where a printed or saved record goes',
    'What the learning system keeps of learners, if practice runs in one',
  ],
  intro: [
    'What is held, where, until when, and the test that shows it. Ids of answers are no name, but with a time and a place they may point to somebody: treat them with care.',
  ],
  sections: [
    {
      title: 'What is held',
      says: [],
      table: {
        head: ['What', 'Where', 'Until', 'What shows it'],
        rows: held.map((one) => [one.what, one.where, one.until, tests(one.tests)]),
      },
    },
  ],
}

const threatModel: Part = {
  file: '5-threat-model',
  title: 'Threat model',
  completedBy: 'whoever answers for security at the host and at the organisation',
  missing: ['The host itself, its accounts and its keys', 'A test by somebody who attacks'],
  intro: [
    'What is worth protecting: that a person is not found out, that the numbers are right, and that the tool is there.',
  ],
  sections: [
    {
      title: 'Threats',
      says: [],
      table: {
        head: ['Who', 'Does what', 'What stands against it', 'What is left', 'What shows it'],
        rows: threats.map((one) => [one.who, one.does, one.against, one.left, tests(one.tests)]),
      },
    },
  ],
}

const lines = (list: readonly string[]) => list.map((line) => `– ${line}`)

const accessibility: Part = {
  file: '6-accessibility-statement',
  title: words.heading,
  completedBy: 'the public body that publishes the tool',
  missing: [
    'An address for feedback, and within how many days it is answered',
    'An audit by people',
  ],
  intro: ['These are the words of the page in the tool.', words.noOwner],
  sections: [
    {
      title: words.how.heading,
      says: [
        words.how.can,
        ...lines(words.how.canList),
        words.how.cannot,
        ...lines(words.how.cannotList),
      ],
    },
    { title: words.feedback.heading, says: words.feedback.says },
    { title: words.enforcement.heading, says: words.enforcement.says },
    { title: words.technical.heading, says: [words.technical.says] },
    { title: words.compliance.heading, says: [words.compliance.says] },
    { title: words.content.heading, says: words.content.says },
    {
      title: words.done.heading,
      says: [
        words.done.tested,
        ...lines(words.done.testedList),
        words.done.notTested,
        ...lines(words.done.notTestedList),
      ],
    },
    { title: words.preparation.heading, says: [words.preparation.says] },
  ],
}

/** The whole pack, in the order in which it prints. */
export const parts: readonly Part[] = [
  hazardLog,
  deployment,
  dtac,
  dataProtection,
  threatModel,
  accessibility,
]

/** Every test that the pack names. */
export const namedTests: readonly NamedTest[] = [
  ...hazards.flatMap(({ controls }) => controls.flatMap((control) => control.tests)),
  ...held.flatMap((one) => one.tests),
  ...threats.flatMap((one) => one.tests),
]
