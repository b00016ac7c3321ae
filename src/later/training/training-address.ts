import { address, partsOfAddress } from '#first/address.ts'
import { useStore } from '#first/store.ts'
import type { Store } from '#device/create-store.ts'
import type { Scenario } from '#scenarios/schema.ts'

/** The whole of the address: another scenario is another screen. */
const wholeAddress: Store<string> = {
  get: () => partsOfAddress().join('/'),
  subscribe: address.subscribe,
}

/** What the address names after the page, such as a scenario and a place in it; kept up to date. */
export function useTrainingAddress(): readonly string[] {
  return useStore(wholeAddress, '').split('/').slice(1)
}

/**
 * The step that an address names: the number of a question on the expected way, from 1, or 0 for
 * the briefing. Null for no step, and for one that the scenario does not have.
 */
export function stepIn(place: string | undefined, scenario: Scenario): number | null {
  const step = /^\d{1,2}$/.test(place ?? '') ? Number(place) : Number.NaN
  return step <= scenario.steps.length ? step : null
}

/** The question of the expected way from which an address lets somebody practise alone; null for none. */
export function beginsIn(place: string | undefined, scenario: Scenario): number | null {
  const question = Number(/^from-([1-9]\d?)$/.exec(place ?? '')?.[1] ?? Number.NaN)
  return question <= scenario.steps.length ? question : null
}

/** The variant that an address names; null for the scenario as it is written. */
export function variantIn(place: string | undefined, { variants }: Scenario): string | null {
  return variants.find(({ id }) => id === place)?.id ?? null
}
