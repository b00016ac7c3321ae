/** Shows whom to call, which is ready made in the page, and lets a screen reader read it out. */
export function showFailure(): void {
  document.documentElement.dataset.failed = ''
  document.querySelector<HTMLElement>('#failure h1')?.focus()
}
