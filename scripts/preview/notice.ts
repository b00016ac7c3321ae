/** What the page says over the pathway that it shows, when that is not what was saved. */
export interface Notice {
  readonly says: string
  /** Each thing that is wrong, where, and what to do, in lines. */
  readonly more: string
}

/** The name by which the page is told of a notice, while it is open. */
export const noticeEvent = 'preview:notice'

/** The id of the element that holds the notice, or null, when the page is opened. */
export const noticeId = 'preview-notice'
