/** A page that is measured, and how its answers and headings are found on it. */
export interface Contender {
  readonly id: string
  /** Its name in the tables. */
  readonly name: string
  /** What it is, in one sentence. */
  readonly says: string
  /** The packages that make it, whose versions and licences the page names. */
  readonly packages: readonly string[]
  /** Where it comes from: built from `contenders/`, written as pages, or a build of the tool. */
  readonly from: 'script' | 'page' | 'tool'
  /** What somebody taps. The words on it say which answer it is. */
  readonly options: string
  /** What says which question or outcome is on the screen. */
  readonly heading: string
  /** The words on what begins again. */
  readonly again: string
  /** `false` where nothing can be answered: only its paint is measured. */
  readonly answers: boolean
  /** What it waits by itself after an answer; it is then too slow to go through 500 cases. */
  readonly waits?: boolean
  /** What it does better than the tool, beside its figures. */
  readonly better: string
}

const plain = { packages: [], options: 'button', heading: 'h1', again: 'Start again' } as const
const tool = {
  packages: ['react', 'xstate', 'i18next'],
  from: 'tool',
  options: 'button',
  heading: 'h1, h2',
  again: 'Clear and start again',
  answers: true,
  better: '',
} as const
const script = { ...plain, from: 'script', answers: true } as const

/** Everything that is measured, in the order of the tables. */
export const contenders: readonly Contender[] = [
  {
    ...tool,
    id: 'ours',
    name: 'This tool, neutral table',
    says: 'This tool, built for an area that is made from the neutral table.',
  },
  {
    ...tool,
    id: 'shipped',
    name: 'This tool, as shipped',
    says: 'This tool as it is published, with all its questions, words, hours and numbers.',
  },
  {
    ...plain,
    id: 'plain-one',
    name: 'No framework, one file',
    says: 'Written by hand: page, style, table and script in one file.',
    from: 'page',
    answers: true,
    better: 'Nothing can be simpler to send, read or check.',
  },
  {
    ...plain,
    id: 'plain-two',
    name: 'No framework, two files',
    says: 'The same with the script in a file of its own; a tap made before it comes is kept.',
    from: 'page',
    answers: true,
    better: 'The same; the script may be kept while the page changes.',
  },
  {
    ...script,
    id: 'surveyjs',
    name: 'SurveyJS',
    says: 'Pages that are visible by expressions; it goes on by its own setting.',
    packages: ['survey-core', 'survey-react-ui', 'react'],
    options: '.sd-selectbase__label, button',
    heading: '.sd-question__title, h1',
    waits: true,
    better:
      'It has many kinds of questions, an editor on the screen, and interface words in many languages.',
  },
  {
    ...script,
    id: 'rjsf',
    name: 'RJSF',
    says: 'One form a question, made from JSON Schema; the table leads from one to the next.',
    packages: ['@rjsf/core', '@rjsf/utils', '@rjsf/validator-ajv8', 'react'],
    options: 'label, button',
    heading: 'legend, label, h1',
    better: 'It draws and validates any JSON Schema, in the looks of several design systems.',
  },
  {
    ...script,
    id: 'formio',
    name: 'Form.io',
    says: 'A wizard with conditional panels, in its plain template.',
    packages: ['@formio/js'],
    options: 'label, button',
    heading: 'legend, label, h1',
    waits: true,
    better: 'It comes with a builder on the screen, and with a server that keeps what was sent.',
  },
  {
    ...script,
    id: 'jsonforms',
    name: 'JSON Forms',
    says: 'One control a question by the plain renderers; the table leads from one to the next.',
    packages: ['@jsonforms/core', '@jsonforms/react', '@jsonforms/vanilla-renderers', 'react'],
    options: 'label, button',
    heading: 'label, h1',
    better: 'It keeps layout apart from data, and has renderers for three frameworks.',
  },
  {
    ...script,
    id: 'inkjs',
    name: 'inkjs',
    says: 'A story that is compiled at build, with its choices as buttons.',
    packages: ['inkjs'],
    better: 'Writers can write branching text in it without any data file; it keeps a whole story.',
  },
  {
    ...script,
    id: 'rules-engine',
    name: 'json-rules-engine',
    says: 'Rules alone decide what comes next; React draws it.',
    packages: ['json-rules-engine', 'react'],
    better: 'Its rules can ask any fact, also one that has to be fetched first.',
  },
  {
    ...script,
    id: 'react-hello',
    name: 'React, one heading',
    says: 'What React alone costs. It asks nothing.',
    packages: ['react'],
    answers: false,
    better: '',
  },
  {
    ...plain,
    id: 'static',
    name: 'Static page',
    says: 'The first question as a page without a script: the least that can be painted.',
    from: 'page',
    answers: false,
    better: '',
  },
]
