import { areContactsSet } from '#device/set-contacts.ts'
import { progressAt } from '#flow/progress.ts'
import { stepsOf, type TrailEntry } from '#flow/graph.ts'
import { keepFitting } from '#first/question/fit.ts'
import type { PageData } from './page-data.ts'

/**
 * The screens that the build has made: each is a `<template>` of the page, drawn by the same
 * components as the app’s. What differs with the answers given is filled in here.
 */

/** Where a case is, as a screen shows it. */
export interface CaseOnScreen {
  readonly role: string
  readonly node: string
  readonly trail: readonly TrailEntry[]
}

/**
 * Whether the page has the screen of a node for a role. It has none that the clock decides or changes,
 * and no number that somebody set on this device.
 */
export function isReady(role: string, node: string): boolean {
  const template = templateOf(role, node)
  const asksContact = template?.content.querySelector('[data-contact]')
  return template !== null && !(asksContact && areContactsSet())
}

/** Draws a screen that is ready. */
export function drawScreen(data: PageData, { role, node, trail }: CaseOnScreen): DocumentFragment {
  const { flow, lines } = data
  const screen = copyOf(templateOf(role, node))
  const list = screen.querySelector('.answered')
  if (list) {
    list.replaceChildren(...entriesOf(flow.pathway, trail))
    fill(list.closest('details')?.querySelector('.disclosure__words'), lines.answered[trail.length])
  }
  const { number, most } = progressAt(flow.pathway, trail, node)
  fill(screen.querySelector('.progress'), lines.progress[number]?.[most - number])
  return screen
}

/** Lays a question out that has just been put on the page; returns what ends that. */
export function fitScreen(main: HTMLElement): () => void {
  const question = main.querySelector<HTMLElement>('.question')
  return question ? keepFitting(question) : () => undefined
}

/** The answers given, as they are listed below each screen. */
function entriesOf(pathway: PageData['flow']['pathway'], trail: readonly TrailEntry[]) {
  const steps = stepsOf(pathway)
  const entries = copyOf(
    document.querySelector<HTMLTemplateElement>('template[data-entries]'),
  ).children
  return trail.flatMap(({ node, answer }) => {
    const index = steps.findIndex((step) => step.from === node && step.answer === answer)
    return entries[index]?.cloneNode(true) ?? []
  })
}

function templateOf(role: string, node: string) {
  return document.querySelector<HTMLTemplateElement>(
    `template[data-screen="${node}"]:is(:not([data-roles]), [data-roles~="${role}"])`,
  )
}

function copyOf(template: HTMLTemplateElement | null): DocumentFragment {
  return (template?.content.cloneNode(true) ?? new DocumentFragment()) as DocumentFragment
}

function fill(element: Element | null | undefined, words: string | undefined): void {
  if (words !== undefined) element?.replaceChildren(words)
}
