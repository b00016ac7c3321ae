import { Formio } from '@formio/js'
import table from '../neutral.json'

const main = document.querySelector('main')

/** What must have been answered for this panel to be shown. */
function reachedBy(id) {
  if (id === table.start) return 'true'
  const ways = Object.entries(table.questions).flatMap(([from, { answers }]) =>
    Object.entries(answers)
      .filter(([, { to }]) => to === id)
      .map(([given]) => `(${reachedBy(from)} && data['${from}'] === '${given}')`),
  )
  return `(${ways.join(' || ')})`
}

const panel = (id, title, components) => ({
  type: 'panel',
  key: `panel-${id}`,
  title,
  customConditional: `show = ${reachedBy(id)}`,
  components,
})

const components = [
  ...Object.entries(table.questions).map(([id, { asks, answers }]) =>
    panel(id, asks, [
      {
        type: 'radio',
        key: id,
        label: asks,
        values: Object.entries(answers).map(([value, { says }]) => ({ label: says, value })),
      },
    ]),
  ),
  ...Object.entries(table.outcomes).map(([id, { title, says }]) =>
    panel(id, title, [
      { type: 'htmlelement', tag: 'h1', content: title },
      { type: 'htmlelement', tag: 'p', content: says },
      { type: 'button', key: `again-${id}`, label: 'Start again', action: 'event', event: 'again' },
    ]),
  ),
]

async function begin() {
  main.replaceChildren()
  const form = await Formio.createForm(
    main,
    { display: 'wizard', components },
    { noAlerts: true, breadcrumbSettings: { clickable: false } },
  )
  form.options.buttonSettings = {
    showPrevious: false,
    showNext: false,
    showCancel: false,
    showSubmit: false,
  }
  form.on('change', ({ changed }) => {
    if (changed?.component.type === 'radio' && changed.value) void form.nextPage()
  })
  form.on('again', () => {
    form.destroy(true)
    void begin()
  })
}

void begin()
