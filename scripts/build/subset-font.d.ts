/** `subset-font` brings no types of its own. */
declare module 'subset-font' {
  /** The font with the characters of the text alone. */
  const subsetFont: (
    font: Buffer,
    text: string,
    options: { readonly targetFormat: 'woff2' | 'truetype' },
  ) => Promise<Buffer>
  export { subsetFont as default }
}
