/**
 * What is loaded as soon as taps are answered, without being opened: it is there before the first
 * outcome is. One file imports all of it, so that it comes as one.
 */
export { OutcomeDetail } from './outcome/OutcomeDetail.tsx'
export { Device, startDevice } from './start/Device.tsx'
export { LeavingNote } from './start/LeavingNote.tsx'
