import { type CDPSession } from '@playwright/test'

/** Counts what a page receives, as it comes through the network: headers and compressed bodies. */
export interface ByteCounter {
  /** What had come by a moment, in milliseconds since navigation. */
  readonly by: (moment: number) => number
}

interface Arrival {
  readonly at: number
  readonly bytes: number
}

/** Begins to count. It must be there before the page is opened. */
export function countBytes(protocol: CDPSession): ByteCounter {
  const parts = new Map<string, Arrival[]>()
  let start: number | undefined
  protocol.on('Network.requestWillBeSent', ({ requestId, timestamp }) => {
    start ??= timestamp
    parts.set(requestId, [])
  })
  protocol.on('Network.dataReceived', ({ requestId, timestamp, encodedDataLength }) => {
    parts.get(requestId)?.push({ at: timestamp, bytes: encodedDataLength })
  })
  // The whole is told at the end: what no part told, such as the headers, came with the last one.
  protocol.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    const told = sum(parts.get(requestId) ?? [])
    parts.get(requestId)?.push({ at: timestamp, bytes: Math.max(0, encodedDataLength - told) })
  })
  return {
    by: (moment) => {
      const until = (start ?? 0) + moment / 1000
      return sum([...parts.values()].flat().filter(({ at }) => at <= until))
    },
  }
}

function sum(arrivals: readonly Arrival[]): number {
  return arrivals.reduce((total, { bytes }) => total + bytes, 0)
}
