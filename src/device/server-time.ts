/** When a question was sent to the server and its answer had come, by the device’s clock. */
interface RoundTrip {
  readonly sentAt: number
  readonly receivedAt: number
}

/** From how far apart two clocks are said to differ, in milliseconds. */
const tolerated = 2 * 60 * 1000

/** Between these instants a server’s clock is believed. A device’s may be wrong by decades. */
const believed = { from: Date.UTC(2020, 0), until: Date.UTC(2100, 0) }

/**
 * By how many milliseconds the server’s clock is ahead of the device’s. 0 when they may be within
 * two minutes of each other, as far as the length of the round trip and a header of whole seconds
 * can tell; null when the answer carries no time that can be believed. Pure.
 *
 * @param headers of the answer: `Date`, and `Age` where something on the way had kept it
 */
export function serverAhead(headers: Headers, { sentAt, receivedAt }: RoundTrip): number | null {
  const said = Date.parse(headers.get('Date') ?? '')
  const earliest = said + Number(headers.get('Age') ?? 0) * 1000
  if (!(earliest >= believed.from && earliest < believed.until)) return null
  const least = earliest - receivedAt
  const most = earliest + 1000 - sentAt
  const differs = least > tolerated || most < -tolerated
  return differs ? Math.round((least + most) / 2) : 0
}
