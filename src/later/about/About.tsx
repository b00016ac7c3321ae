import type { ReactNode } from 'react'
import { useWords } from '#first/words.ts'
import type { Changes } from '#flow/schema.ts'
import type { PathwayText } from '#flow/text-schema.ts'
import type { ServiceView } from '#text/service-view.ts'
import { Bullets } from '#ui/Bullets.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { NumberLink } from '#first/frame/NumberLink.tsx'
import { StateLine } from '#first/outcome/StateLine.tsx'
import { LongPage } from '#later/long-page/LongPage.tsx'
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
  const words = useWords('about')
  const { pathway, services, review, languages, cardLanguages, onBack } = props
  return (
    <LongPage
      heading={words('heading')}
      lead={<p className="not-confirmed">{pathway.notConfirmed}</p>}
      parts={[
        {
          id: 'is',
          title: words('is'),
          content: <Bullets entries={[...pathway.is, words('keys')]} />,
        },
        { id: 'is-not', title: words('isNot'), content: <Bullets entries={pathway.isNot} /> },
        {
          id: 'owner',
          title: words('owner'),
          content: (
            <>
              <p>{review.owner}</p>
              <p>{review.dates}</p>
              {review.overdue !== null && <p>{review.overdue}</p>}
            </>
          ),
        },
        {
          id: 'services',
          title: words('services'),
          isFolded: true,
          content: services.map((entry) => <AboutOneService key={entry.service.id} {...entry} />),
        },
        {
          id: 'languages',
          title: words('languages'),
          isFolded: true,
          content: (
            <>
              {languages}
              <CardLanguages languages={cardLanguages} />
            </>
          ),
        },
        { id: 'privacy', title: words('privacy'), content: <Privacy /> },
        {
          id: 'pages',
          title: words('pages'),
          content: (
            <ul className="links">
              <PageLink address="#without-speech">{words('silent')}</PageLink>
              <PageLink address="#contacts">{words('contacts')}</PageLink>
              <PageLink address="#keep">{words('keep')}</PageLink>
              <PageLink address="#proof">{words('proof')}</PageLink>
              <PageLink address="#accessibility">{words('accessibility')}</PageLink>
            </ul>
          ),
        },
        {
          id: 'version',
          title: words('version'),
          isFolded: true,
          content: <Version {...props} />,
        },
      ]}
      onBack={onBack}
    />
  )
}

function PageLink({ address, children }: { readonly address: string; readonly children: string }) {
  return (
    <li>
      <a className="footer__link" href={address}>
        {children}
      </a>
    </li>
  )
}

function AboutOneService({ service, checkedOn, reviewBy, overdue, sources }: AboutService) {
  const words = useWords('about')
  return (
    <section className="about-service" data-service={service.id}>
      <Disclosure summary={service.name}>
        <NumberLink {...service} />
        <StateLine state={service.state} hours={service.hours} />
        <Bullets entries={service.hours} />
        <p>{service.howSure}</p>
        <p>{words('checked', { date: checkedOn, review: reviewBy })}</p>
        {overdue !== null && <p>{overdue}</p>}
        <h3>{words('sources')}</h3>
        {sources}
      </Disclosure>
    </section>
  )
}

/** The languages of what is shown to the person, folded, with who checked each. */
function CardLanguages({ languages }: { readonly languages: readonly CardLanguage[] }) {
  const words = useWords('about')
  return (
    <Disclosure summary={words('cardLanguages')}>
      <p>{words('languagesLine')}</p>
      <ul className="bullets">
        {languages.map(({ lang, ownName, englishName, review }) => (
          <li key={lang}>
            <span className="language-name" lang={lang}>
              <bdi>{ownName}</bdi>
            </span>{' '}
            <span lang="en">({englishName})</span>: {review}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

/** What leaves the device, in a sentence; all the rest is folded. */
function Privacy() {
  const words = useWords('about')
  const [first = '', ...rest] = words('privacyPoints', { returnObjects: true })
  return (
    <>
      <p>{first}</p>
      <Disclosure summary={words('privacyMore')}>
        <Bullets entries={rest} />
      </Disclosure>
    </>
  )
}

/** Which version this is, what changed in it, and who may use it. */
function Version({
  version,
  contentHash,
  changes,
  fontLicences,
}: Pick<Props, 'version' | 'contentHash' | 'changes' | 'fontLicences'>) {
  const words = useWords('about')
  return (
    <>
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
      <h3>{words('licence')}</h3>
      <p>{words('licenceLine')}</p>
      <p>
        <a className="footer__link" href={fontLicences}>
          {words('fontLicences')}
        </a>
      </p>
    </>
  )
}
