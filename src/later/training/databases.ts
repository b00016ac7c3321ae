/**
 * Whether this device may have the database of this name: only to look must not make one. Where the
 * browser cannot say, it may: what is kept there must not seem lost, and opening it tells the truth.
 */
export async function mayHaveDatabase(name: string): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some((database) => database.name === name)
  } catch {
    return true
  }
}
