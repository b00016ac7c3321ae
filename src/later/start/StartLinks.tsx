import { useWords } from '#first/words.ts'

/** What else can be opened from Start. */
export function StartLinks() {
  const words = useWords(['start', 'interface'])
  return (
    <p>
      <a className="footer__link" href="#signs">
        {words('interface:link.signs')}
      </a>{' '}
      <a className="footer__link" href="#training">
        {words('training')}
      </a>{' '}
      <a className="footer__link" href="#contacts">
        {words('contacts')}
      </a>{' '}
      <a className="footer__link" href="#keep">
        {words('keep')}
      </a>{' '}
      <a className="footer__link" href="#map">
        {words('map')}
      </a>
    </p>
  )
}
