/** The hash of the build that this page came with, in hexadecimal; empty where it came with none, as in development. */
export const build = document.documentElement.dataset.build ?? ''
