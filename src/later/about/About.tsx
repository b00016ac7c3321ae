import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Changes } from '#flow/schema.ts'
import type { PathwayText } from '#flow/text-schema.ts'
import type { ServiceView } from '#text/service-view.ts'
import { Bullets } from '#ui/Bullets.tsx'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import { StateLine } from '#first/outcome/StateLine.tsx'
import { WayBack } from '#first/frame/WayBack.tsx'
import type { ReviewLines } from '#later/review/review-lines.ts'

interface AboutService {
  readonly service: ServiceView
  /** Dates in words. */
  readonly checkedOn: string
  readonly reviewBy: string
  /** That this is overdue, in a sentence; null while it is not. */
  readonly overdue: string | null
  readonly sources: ReactNode
}

/** A language of what is shown to the person. */
interface CardLanguage {
  readonly lang: string
  readonly ownName: string
  readonly englishName: string
  /** Who checked its words, or that nobody did. */
  readonly review: string
}

interface Props {
  readonly pathway: PathwayText['pathway']
  readonly services: readonly AboutService[]
  /** Who answers for the content, and when it was checked. */
  readonly review: ReviewLines
  readonly version: string
  readonly contentHash: string
  readonly changes: Changes
  /** The choice of the language. */
  readonly languages: ReactNode
  /** Each language of what is shown to the person, with who checked it. */
  readonly cardLanguages: readonly CardLanguage[]
  /** The address of the licences of the fonts. */
  readonly fontLicences: string
  readonly onBack: () => void
}

/** What this is and is not, where every number comes from, and which version it is. */
export function About(props: Props) {
  const { t: words } = useTranslation(['about', 'interface'])
  const {
    pathway,
    services,
    review,
    version,
    contentHash,
    changes,
    languages,
    cardLanguages,
    onBack,
  } = props
  return (
    <>
      <WayBack onBack={onBack} />
      <ScreenHeading takesFocus>{words('heading')}</ScreenHeading>
      <p className="not-confirmed">{pathway.notConfirmed}</p>
      <h2 className="part-heading">{words('is')}</h2>
      <Bullets entries={pathway.is} />
      <h2 className="part-heading">{words('isNot')}</h2>
      <Bullets entries={pathway.isNot} />
      <h2 className="part-heading">{words('owner')}</h2>
      <p>{review.owner}</p>
      <p>{review.dates}</p>
      {review.overdue !== null && <p>{review.overdue}</p>}
      {languages}
      <h2 className="part-heading">{words('services')}</h2>
      {services.map((entry) => (
        <AboutOneService key={entry.service.id} {...entry} />
      ))}
      <p>
        <a className="footer__link" href="#without-speech">
          {words('silent')}
        </a>
      </p>
      <p>
        <a className="footer__link" href="#contacts">
          {words('contacts')}
        </a>
      </p>
      <h2 className="part-heading">{words('languages')}</h2>
      <p>{words('languagesLine')}</p>
      <ul className="bullets">
        {cardLanguages.map(({ lang, ownName, englishName, review }) => (
          <li key={lang}>
            <span className="language-name" lang={lang}>
              <bdi>{ownName}</bdi>
            </span>{' '}
            <span lang="en">({englishName})</span>: {review}
          </li>
        ))}
      </ul>
      <h2 className="part-heading">{words('privacy')}</h2>
      <Bullets entries={words('privacyPoints', { returnObjects: true })} />
      <p>
        <a className="footer__link" href="#proof">
          {words('proof')}
        </a>
      </p>
      <p>
        <a className="footer__link" href="#accessibility">
          {words('accessibility')}
        </a>
      </p>
      <h2 className="part-heading">{words('version')}</h2>
      <p>{words('versionLine', { version })}</p>
      <p>
        {words('hash')}:{' '}
        <span className="hash" lang="en">
          {contentHash}
        </span>
      </p>
      <h3>{words('changes')}</h3>
      {changes.map((change) => (
        <div key={change.version}>
          <p>{words('versionLine', { version: change.version })}</p>
          <div lang="en">
            <Bullets entries={change.says} />
          </div>
        </div>
      ))}
      <h2 className="part-heading">{words('licence')}</h2>
      <p>{words('licenceLine')}</p>
      <p>
        <a className="footer__link" href={props.fontLicences}>
          {words('fontLicences')}
        </a>
      </p>
    </>
  )
}

function AboutOneService({ service, checkedOn, reviewBy, overdue, sources }: AboutService) {
  const { t: words } = useTranslation(['about', 'interface'])
  return (
    <section className="about-service" data-service={service.id}>
      <h3>{service.name}</h3>
      <PhoneLink tel={service.tel} className="phone-link">
        {words('interface:callNumber', { number: service.number })}
      </PhoneLink>
      <StateLine state={service.state} hours={service.hours} />
      <Bullets entries={service.hours} />
      <p>{service.howSure}</p>
      <p>{words('checked', { date: checkedOn, review: reviewBy })}</p>
      {overdue !== null && <p>{overdue}</p>}
      <h4>{words('sources')}</h4>
      {sources}
    </section>
  )
}
