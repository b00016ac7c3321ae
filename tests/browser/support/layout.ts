/**
 * The rules of layout that a page must keep. Each function runs in the page by itself, and gives
 * a line of words for each thing that breaks the rule.
 */

/** What can be touched, except the skip link, which is one pixel until the keyboard finds it. */
export function smallTargets(): readonly string[] {
  return [...document.querySelectorAll('a:not(.skip-link), button, summary')]
    .filter((element) => element.checkVisibility())
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => Math.round(box.width) < 48 || Math.round(box.height) < 48)
    .map(({ element, box }) => `${box.width} by ${box.height} px: ${element.textContent}`)
}

/** Spaces the text as a person may have set it: the four values of WCAG 1.4.12. */
export function spaceText(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }
  `)
  // Beside the styles that came with a page: without them, another page would be measured.
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}

/** Gives the text its own spacing back. */
export function unspaceText(): void {
  document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1)
}

/** Where the spacing did not take. */
export function notSpaced(): readonly string[] {
  return [...document.querySelectorAll('h1, p, button, a')]
    .filter((element) => element.checkVisibility())
    .filter((element) => {
      const { letterSpacing, lineHeight, fontSize } = getComputedStyle(element)
      const size = parseFloat(fontSize)
      return parseFloat(letterSpacing) < size * 0.119 || parseFloat(lineHeight) < size * 1.49
    })
    .map((element) => element.textContent)
}

/** What is in the view of the map is moved in it, and widens nothing. */
export function wide(): readonly string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  const sticksOut = [...document.querySelectorAll('body *:not(.visually-hidden)')]
    .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden'))
    .filter((element) => !element.closest('.map__view > *'))
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect()
      return left < 0 || right > clientWidth + 0.5
    })
    .map((element) => `it sticks out: ${element.textContent}`)
  return scrollWidth > clientWidth ? [`it is ${scrollWidth} px wide`, ...sticksOut] : sticksOut
}

/** At the top, in the middle and at the end. */
export function emergencyOutOfSight(): readonly string[] {
  const end = document.documentElement.scrollHeight
  const missing = [0, end / 2, end].filter((top) => {
    scrollTo(0, top)
    return ![...document.querySelectorAll('a[href="tel:999"]')].some((link) => {
      const box = link.getBoundingClientRect()
      const middle = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
      return box.top >= 0 && box.bottom <= innerHeight + 0.5 && link.contains(middle)
    })
  })
  scrollTo(0, 0)
  return missing.map((top) => `scrolled to ${top} px`)
}

/** In a window of 480 px and more; in a lower one, one bar stays. */
export function barsTooHigh(): readonly string[] {
  const bars = [...document.querySelectorAll('.header, .emergency-bar')].filter(
    (bar) => bar.checkVisibility() && getComputedStyle(bar).position !== 'static',
  )
  const height = bars.reduce((sum, bar) => sum + bar.getBoundingClientRect().height, 0)
  if (innerHeight < 480) return bars.length > 1 ? [`${bars.length} bars stay`] : []
  return height >= innerHeight / 5 ? [`${height} px of ${innerHeight} px`] : []
}

export function unlikeAnswers(): readonly string[] {
  const all = [...document.querySelectorAll('.answers button')]
  const answers = all.filter((button) => button.checkVisibility())
  const look = (button: Element) => {
    const { color, backgroundColor, border, borderRadius, font, padding, opacity, boxShadow } =
      getComputedStyle(button)
    return [color, backgroundColor, border, borderRadius, font, padding, opacity, boxShadow].join()
  }
  return answers.flatMap((button) => [
    ...(button.getBoundingClientRect().height < 64 ? [`too low: ${button.textContent}`] : []),
    ...(look(button) === look(answers[0] ?? button) ? [] : [`unlike: ${button.textContent}`]),
  ])
}

export function smallText(): readonly string[] {
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.checkVisibility() && !element.closest('script, style'))
    .filter((element) => [...element.childNodes].some((node) => node.nodeName === '#text'))
    .filter((element) => parseFloat(getComputedStyle(element).fontSize) < 16)
    .map((element) => `${getComputedStyle(element).fontSize}: ${element.textContent}`)
}

export function linesTooLong(): readonly string[] {
  const longest = 75
  return [...document.querySelectorAll('p, li, .big-button span, h1, h2, h3')]
    .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden'))
    .flatMap((element) => [...element.childNodes].filter((node) => node instanceof Text))
    .flatMap((text) => {
      const lines = new Map<number, string>()
      const range = document.createRange()
      for (const [index, letter] of text.data.split('').entries()) {
        range.setStart(text, index)
        range.setEnd(text, Math.min(index + 1, text.length))
        const { top } = range.getBoundingClientRect()
        lines.set(top, (lines.get(top) ?? '') + letter)
      }
      return [...lines.values()].filter((line) => line.trim().length > longest)
    })
    .map((line) => `${line.trim().length}: ${line}`)
}

export function moving(): readonly string[] {
  return [...document.querySelectorAll('*')]
    .filter((element) => {
      const { animationName, transitionDuration } = getComputedStyle(element)
      return animationName !== 'none' || !/^(0s(, )?)+$/.test(transitionDuration)
    })
    .map((element) => element.tagName)
}

/**
 * On an outcome: the number of the first call is 40 px high, to be read from a metre away, or how to
 * find it is there; and no other call is as loud.
 */
export function firstCallNotLoudest(): readonly string[] {
  const call = document.querySelector('.call')
  if (!call) return ['there is none']
  const sizeOf = (element: Element | null) =>
    element === null ? 0 : parseFloat(getComputedStyle(element).fontSize)
  const own = call.querySelector('.call__link')
  const [name, ...otherNames] = [...document.querySelectorAll('.call__heading')].map(sizeOf)
  const isSmall = own === null ? !call.querySelector('.call__find') : sizeOf(own) < 40
  const others = [...document.querySelectorAll('.call__link')].filter((each) => each !== own)
  return [
    ...(isSmall ? [`${sizeOf(own)} px high`] : []),
    ...(others.some((other) => sizeOf(other) >= 40) || otherNames.some((size) => size >= name!)
      ? ['another call is as loud']
      : []),
  ]
}

/** On an outcome with its folds closed: the number of the first call, or how to find it, is in sight. */
export function firstCallFarAway(): readonly string[] {
  const first = document.querySelector('.call .call__link, .call .call__find')
  const bar = document.querySelector('.emergency-bar')
  if (!first || !bar) return ['there is none']
  const { bottom } = first.getBoundingClientRect()
  const end = bar.getBoundingClientRect().top
  return bottom > end ? [`it ends at ${bottom} px, and the bar begins at ${end} px`] : []
}

/** On an outcome with its folds closed, on a phone: it is under three screens of 740 px. */
export function tooHigh(): readonly string[] {
  const { scrollHeight } = document.documentElement
  return scrollHeight > 3 * 740 ? [`${scrollHeight} px`] : []
}

/** On an outcome: what to say and to have ready is the next thing after the first call. */
export function firstCallNotFollowedByWords(): readonly string[] {
  const [first, next] = document.querySelectorAll('.call, .beside')
  return first?.matches('.call') && next?.matches('.beside') ? [] : ['something is between']
}

export function contactsWithoutNumber(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>('[data-contact]')]
    .filter((card) => card.querySelector('.call__link') === null)
    .map((card) => card.dataset.contact ?? '')
}

/** Where one thing that can be touched lies over another. What scrolls under a bar does not count. */
export function controlsOverControls(): readonly string[] {
  const controls = [
    ...document.querySelectorAll('a:not(.skip-link), button, summary, input, select'),
  ]
    .filter((control) => control.checkVisibility())
    .map((control) => ({
      control,
      box: control.getBoundingClientRect(),
      isFixed: control.closest('.emergency-bar, .header') !== null,
    }))
  return controls.flatMap((one, index) =>
    controls
      .slice(index + 1)
      .filter((other) => other.isFixed === one.isFixed)
      .filter(({ control }) => !one.control.contains(control) && !control.contains(one.control))
      .filter(({ box }) => {
        const wide = Math.min(box.right, one.box.right) - Math.max(box.left, one.box.left)
        const high = Math.min(box.bottom, one.box.bottom) - Math.max(box.top, one.box.top)
        return wide > 1 && high > 1
      })
      .map(({ control }) => `“${control.textContent}” lies over “${one.control.textContent}”`),
  )
}

/**
 * What is out of sight, or under something else, while it has the focus: at its middle or, where the
 * window has room for it, at any of its edges.
 */
export function hiddenWithFocus(): readonly string[] {
  const all = document.querySelectorAll<HTMLElement>(
    'a[href], button, summary, input, select, textarea',
  )
  const bar = document.querySelector('.emergency-bar')?.getBoundingClientRect().height ?? 0
  return [...all]
    .filter(
      (element) => element.checkVisibility() && !element.matches(':disabled, [tabindex="-1"]'),
    )
    .filter((element) => {
      element.focus()
      const { left, right, top, bottom } = element.getBoundingClientRect()
      const middle = { x: (left + right) / 2, y: (top + bottom) / 2 }
      const edges = [
        [left + 4, middle.y],
        [right - 4, middle.y],
        [middle.x, top + 4],
        [middle.x, bottom - 4],
      ] as const
      const fits = bottom - top < innerHeight - 2 * bar
      const points = [[middle.x, middle.y] as const, ...(fits ? edges : [])]
      return !points.every(([x, y]) => element.contains(document.elementFromPoint(x, y)))
    })
    .map((element) => element.getAttribute('aria-label') ?? element.innerText)
}

/** Buttons that look like links, and links that look like buttons. Back is drawn as a link, and what dials or is urgent as a box. */
export function mixedUp(): readonly string[] {
  const inSight = (selector: string) =>
    [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility())
  const isBox = (element: Element) => {
    const { borderTopWidth, borderTopStyle, backgroundColor } = getComputedStyle(element)
    const isFilled = backgroundColor !== 'rgba(0, 0, 0, 0)'
    return isFilled || (borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0)
  }
  const isUnderlined = (element: Element) =>
    getComputedStyle(element).textDecorationLine === 'underline'
  return [
    ...inSight('button:not(.back-link)')
      .filter((button) => !isBox(button) || isUnderlined(button))
      .map((button) => `a button that looks like a link: ${button.textContent}`),
    ...inSight('a:not(.skip-link, .urgent-link, [href^="tel:"]), .back-link')
      .filter((link) => isBox(link) || !isUnderlined(link))
      .map((link) => `a link that looks like a button: ${link.textContent}`),
  ]
}
