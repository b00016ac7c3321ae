/** Sources and changes, which no first screen needs. They are on this device once it is ready. */
export async function loadBackground() {
  return (await import('virtual:pathway/background')).background
}

export type Background = Awaited<ReturnType<typeof loadBackground>>
