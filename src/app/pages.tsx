/** The pages that have a name in the address: one part of the app, loaded when one is opened. */
export { AboutScreen as about } from './AboutScreen.tsx'
export { ProofScreen as proof } from './ProofScreen.tsx'
export { RecordScreen as record } from './RecordScreen.tsx'
