/**
 * Opens what some work names, once it is done: a hash such as `#training-groups/1`, or null to stay.
 * Whoever has gone to another page meanwhile stays there.
 */
export async function openAfter(work: Promise<string | null>): Promise<void> {
  const asked = location.href
  const hash = await work
  if (hash !== null && location.href === asked) location.hash = hash
}
