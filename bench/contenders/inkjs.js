import { Story } from 'inkjs'

/* global STORY -- the compiled story, put in by the build */

const main = document.querySelector('main')
const story = new Story(STORY)

function show() {
  const [heading, ...others] = story.ContinueMaximally().trim().split('\n')
  const parts = [element('h1', heading), ...others.map((text) => element('p', text))]
  for (const { text, index } of story.currentChoices) {
    parts.push(button(text, () => story.ChooseChoiceIndex(index)))
  }
  if (story.currentChoices.length === 0) parts.push(button('Start again', () => story.ResetState()))
  main.replaceChildren(...parts)
}

function button(text, act) {
  const made = element('button', text)
  made.addEventListener('click', () => {
    act()
    show()
  })
  return made
}

function element(name, text) {
  const made = document.createElement(name)
  made.textContent = text
  return made
}

show()
