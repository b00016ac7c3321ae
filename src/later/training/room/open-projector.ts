/** Opens the window for a projector, or brings the one that is open to the front. */
export function openProjector(): void {
  open('#training-screen', 'training-screen', 'popup')
}
