/** Shows a new screen from its top; its heading takes the focus, so that it is read out and typed from. */
export function showFrom(heading: HTMLElement | null | undefined): void {
  scrollTo(0, 0)
  heading?.focus({ preventScroll: true })
}
