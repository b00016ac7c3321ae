/** The pages that have a name in the address: one part of the app, loaded when one is opened. */
export { AboutScreen as about } from './AboutScreen.tsx'
export { CardsScreen as person } from './CardsScreen.tsx'
export { AboutPersonScreen as you } from './AboutPersonScreen.tsx'
export { ProofScreen as proof } from './ProofScreen.tsx'
