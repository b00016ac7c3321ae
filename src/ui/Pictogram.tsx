/** Drawn on 96 by 96, in lines and full shapes of one colour. */
const pictures = {
  talk: 'M8 16h44a6 6 0 0 1 6 6v22a6 6 0 0 1-6 6H30L18 62V50H8a6 6 0 0 1-6-6V22a6 6 0 0 1 6-6Zm60 20h20a6 6 0 0 1 6 6v22a6 6 0 0 1-6 6H80v12L68 70H50a6 6 0 0 1-6-6v-6h16a8 8 0 0 0 8-8Z',
  help: 'M48 6a42 42 0 1 0 0 84 42 42 0 0 0 0-84Zm0 10c6 0 11 1.500 16 4L54 34a16 16 0 0 0-12 0L32 20c5-2.500 10-4 16-4Zm-28 16 14 10a16 16 0 0 0 0 12L20 64a32 32 0 0 1 0-32Zm28 48c-6 0-11-1.500-16-4l10-14a16 16 0 0 0 12 0l10 14c-5 2.500-10 4-16 4Zm28-16L62 54a16 16 0 0 0 0-12l14-10a32 32 0 0 1 0 32Z',
  interpreter:
    'M20 40a10 10 0 1 0 0-20 10 10 0 0 0 0 20Zm56 0a10 10 0 1 0 0-20 10 10 0 0 0 0 20ZM48 54a10 10 0 1 0 0-20 10 10 0 0 0 0 20ZM4 74c0-18 6-28 16-28 6 0 10 3 13 9-4 4-6 10-7 19Zm88 0c0-18-6-28-16-28-6 0-10 3-13 9 4 4 6 10 7 19ZM32 88c0-18 6-28 16-28s16 10 16 28ZM36 12h24v-8l14 12-14 12v-8H36v8L22 16 36 4Z',
  'who-is-told':
    'M18 60a12 12 0 1 0 0-24 12 12 0 0 0 0 24ZM2 92c0-18 6-28 16-28s16 10 16 28ZM36 44l24-22-6-6 24-6-4 24-6-6-26 24Zm2 12h34v-9l18 13-18 13v-9H38Zm0 16 26 10 3-8 9 16-18 4 3-6-25-9Z',
  'yes-or-no':
    'M6 52l8-8 14 14 26-30 8 8-34 40ZM62 60l7-7 10 10 10-10 7 7-10 10 10 10-7 7-10-10-10 10-7-7 10-10Z',
  form: 'M18 4h42l20 20v68H18Zm8 8v72h46V30H54V12ZM34 38h30v6H34Zm0 14h30v6H34Zm0 14h18v6H34Zm28-3h6v8h-6Z',
  'no-promise':
    'M48 6a42 42 0 1 0 0 84 42 42 0 0 0 0-84Zm0 10a32 32 0 1 1 0 64 32 32 0 0 1 0-64ZM36 40c0-8 5-13 13-13s13 5 13 12c0 9-9 10-9 18h-9c0-12 9-12 9-18 0-3-1.500-5-4-5s-4 2-4 6Zm8 22h10v9H44Z',
  number:
    'M30 4h36a6 6 0 0 1 6 6v76a6 6 0 0 1-6 6H30a6 6 0 0 1-6-6V10a6 6 0 0 1 6-6Zm2 10v58h32V14Zm12 64v6h8v-6ZM38 22h6v6h-6Zm10 0h6v6h-6Zm-10 12h6v6h-6Zm10 0h6v6h-6Zm-10 12h6v6h-6Zm10 0h6v6h-6Z',
} as const

/** A picture for those who do not read. It says nothing that the words beside it do not say. */
export function Pictogram({ name }: { readonly name: keyof typeof pictures }) {
  return (
    <svg className="pictogram" viewBox="0 0 96 96" aria-hidden="true" focusable="false">
      <path fillRule="evenodd" d={pictures[name]} />
    </svg>
  )
}
