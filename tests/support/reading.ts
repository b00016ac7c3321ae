/** What a test reads from a page that no person reads: the focus, and attributes. */

/** The element that the keyboard types into. */
export function focused(): Element | null {
  return document.activeElement
}

/** The text of each element. */
export function textsOf(elements: readonly HTMLElement[]): readonly string[] {
  return elements.map(({ textContent }) => textContent)
}

/** The text of each element’s parts, one by one. */
export function partsOf(elements: readonly HTMLElement[]): readonly (readonly string[])[] {
  return elements.map(({ children }) => [...children].map(({ textContent }) => textContent))
}

/** The `data-` attributes of each element of a page that a selector finds, in their order. */
export function dataOf(page: HTMLElement, selector: string): readonly object[] {
  return [...page.querySelectorAll<HTMLElement>(selector)].map(({ dataset }) =>
    Object.fromEntries(Object.entries(dataset)),
  )
}

/** One attribute of each element. */
export function attributesOf(
  elements: readonly HTMLElement[],
  name: string,
): readonly (string | null)[] {
  return elements.map((element) => element.getAttribute(name))
}

/** One attribute of each element of a page that a selector finds: far quicker than by role. */
export function attributesIn(
  page: HTMLElement,
  selector: string,
  name: string,
): readonly (string | null)[] {
  return attributesOf([...page.querySelectorAll<HTMLElement>(selector)], name)
}

/** The text of each element of a page that a selector finds. */
export function textsIn(page: HTMLElement, selector: string): readonly string[] {
  return textsOf([...page.querySelectorAll<HTMLElement>(selector)])
}
