import table from '../neutral.json' with { type: 'json' }

/** The whole pathway without a framework; the build renders the first screen by the same function. */

export function screenOf(id) {
  const outcome = table.outcomes[id]
  if (outcome) {
    return `<h1>${outcome.title}</h1><p>${outcome.says}</p><button value="${table.start}">Start again</button>`
  }
  const { asks, answers } = table.questions[id]
  const buttons = Object.values(answers).map(
    ({ says, to }) => `<button value="${to}">${says}</button>`,
  )
  return `<h1>${asks}</h1>${buttons.join('')}`
}

if (typeof document !== 'undefined') {
  const main = document.querySelector('main')
  const show = (id) => {
    main.innerHTML = screenOf(id)
  }
  main.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLButtonElement) show(target.value)
  })
  window.removeEventListener('click', window.keepTap)
  if (window.tapped) show(window.tapped)
  document.documentElement.dataset.ready = ''
}
