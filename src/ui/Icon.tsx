const paths = {
  open: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm-1.5 14.6-4.3-4.3 1.8-1.8 2.5 2.5 5.5-5.5 1.8 1.8Z',
  shut: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20ZM6.5 10.7h11v2.6h-11Z',
  warning:
    'M12 1.8 23.2 21.6H.8Zm-1.3 6.7.3 6.2h2l.3-6.2Zm1.3 7.6a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3Z',
  phone:
    'M6.6 10.8a15 15 0 0 0 6.6 6.6l2.2-2.2c.3-.3.7-.4 1-.2 1.2.4 2.4.6 3.6.6.6 0 1 .4 1 1V20c0 .6-.4 1-1 1A17 17 0 0 1 3 4c0-.6.4-1 1-1h3.5c.6 0 1 .4 1 1 0 1.2.2 2.4.6 3.6.1.3 0 .7-.2 1Z',
} as const

export type IconName = keyof typeof paths

/** A picture beside words. It says nothing that the words do not say. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={`icon icon--${name}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path fillRule="evenodd" d={paths[name]} />
    </svg>
  )
}
