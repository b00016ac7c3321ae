/** What an editor says of a key: one sentence for each key of a file. */
export type Descriptions = Readonly<Record<string, string>>

export const descriptions: Readonly<
  Record<
    | 'pathway'
    | 'services'
    | 'sources'
    | 'changes'
    | 'text'
    | 'signs'
    | 'person'
    | 'person-text'
    | 'draft',
    Descriptions
  >
> = {
  pathway: {
    script: 'What to say in the calls, in the order in which professionals are trained.',
    layouts: 'For each role, the parts of the script and what stands in each.',
    lines: 'What is said beside the answers; the words are in the text.',
    links: 'Pages of the tool that help here, such as "signs", the signs to look for.',
    about: 'What the question is about. Safety comes first, then age, then who, then consent.',
    answers: 'Where each answer leads, in the order in which the answers are shown.',
    calls: 'Whom to ring, in order.',
    checks: 'Questions that nobody is asked, because the clock answers them.',
    continue: 'The way on, when this outcome is no dead end.',
    emergencyService: 'The service that is one touch away on every screen. It is always open.',
    everywhere: 'What stands on every outcome, after its own steps.',
    for: 'The roles that are shown this step.',
    identifies: 'Whom the caller names in the call.',
    if: 'The condition of the call: an id in the "conditions" of the text.',
    outcomes: 'Where paths end: whom to ring, and what else to do.',
    questions: 'What is asked, and where each answer leads.',
    ready: 'What to have ready before the call.',
    roles: 'Whom the user may work for. It changes what else to do, never whom to call.',
    saferAnswer: 'The answer to which "not-sure" is equal: both lead to the same place.',
    sources: 'The sources that say so: ids in sources.json.',
    start: 'The first question.',
    startServices: 'The services that Start shows, with their state now.',
    steps: 'What else to do: ids whose words are in the text.',
    version: 'The date of this version, with .2, .3 … for a second and third that day.',
    when: 'When to ring: now, then (after), no-answer (when that fails), or if.',
  },
  services: {
    access: 'Ways to reach help without speech.',
    bankHolidays: 'The folder beside this area that holds bank-holidays.json.',
    checkedOn: 'When somebody last compared this entry with its sources.',
    confidence: 'How sure we are of number and hours. It is shown, and decides nothing.',
    confirmedBy: 'Who confirmed it to us: organisation and role, never a person’s name.',
    hours: '"always", or all seven days: "monday": ["08:00-20:00"], "sunday": [].',
    hoursPublished: 'When the hours were published by the source that states them.',
    number: 'The number in the groups in which it is spoken.',
    onDoubtfulDays: 'What the service is, inside its hours, on a day that could be a holiday.',
    reviewBy: 'When it must be checked again.',
    sources: 'The sources that say so: ids in sources.json.',
    tel: 'What the link dials: +44 and the number, or a short code as it is.',
  },
  sources: {
    address: 'A web address, or where else to find it.',
    date: 'As the source gives it: a date, a month, a year, or "undated".',
    read: 'How much of it was read.',
    usedFor: 'What was taken from it.',
  },
  changes: {
    changes: 'The versions, newest first.',
    says: 'What changed, in the words that users are shown after an update.',
  },
  text: {
    access: 'Ways to reach help without speech.',
    asks: 'The question as it is asked.',
    how: 'What to do, in order.',
    needs: 'What must be there for it to work.',
    script: 'What to say in the calls: headings and lines.',
    conditions: 'The words after "if", when a call is made only if something is so.',
    continue: 'The words on the way on: "Help has been called: what else?"',
    continued: 'What is said of having gone on: "Help has been called".',
    examples: 'At most five examples, shown as a list.',
    summary: 'What matters most on this outcome.',
    hint: 'What helps to answer.',
    hoursNote: 'Said of an open service in brackets: "hours published October 2018".',
    howSure: 'Where the hours come from, in one line.',
    label: 'The words on the button.',
    notConfirmed: 'What this content is, and who has not confirmed it.',
    note: 'What to ask for, or what the service is not.',
    said: 'The answer in a sentence that needs no question: "The person is an adult".',
    shortName: 'The name inside a sentence, after "Ring".',
  },
  signs: {
    groups: 'The signs, in groups, in the order in which they are shown.',
    lead: 'What the page is for.',
    notProof: 'What a sign does not mean. It is shown before the signs.',
    sources: 'The sources that say so: ids in sources.json, the same in every language.',
  },
  person: {
    answers: 'Whether "yes" and "no" stand under the words.',
    cards: 'The cards, in the order in which they are shown.',
    helpline: 'The service that the page for the person names, beside the emergency number.',
    languages: 'The languages, in the order in which a person is offered them.',
    needsReview: 'The card is shown only in a language whose words an organisation has checked.',
    pictogram: 'The picture beside the words, for those who do not read.',
    service: 'The service whose number the card shows.',
    source: 'The language that the others are translated from.',
  },
  'person-text': {
    askForInterpreter: 'How to ask for an interpreter in the call.',
    callList: 'That a call stays in the list of the phone.',
    dir: 'The direction of writing: ltr, or rtl.',
    englishName: 'The name of the language in English.',
    lang: 'The language, as in the name of the file.',
    more: 'A second, smaller line. Every language has it where the source has it.',
    needsInterpreter: 'In place of a card that may not be shown before somebody checked it.',
    notChecked: 'Said to the person: nobody has checked this translation.',
    ownName: 'The name of the language in the language itself.',
    review: '"unreviewed", or organisation, role and date. Never a person’s name.',
    says: 'The one thought of the card, in big letters.',
  },
  draft: {
    breaks: 'What the draft breaks on purpose; only for drafts that show a mistake.',
    extends: 'The folder of the area that this draft changes, from the folder of the draft.',
    merge: 'What differs, file by file. A list replaces the whole list, and null deletes.',
    replace: 'Files that are written anew, as text.',
  },
}
