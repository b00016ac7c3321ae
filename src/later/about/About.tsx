import type { ReactNode } from 'react'
import { useWords } from '#first/words.ts'
import type { Changes } from '#flow/schema.ts'
import type { PathwayText } from '#flow/text-schema.ts'
import { Bullets } from '#ui/Bullets.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { LongPage } from '#later/long-page/LongPage.tsx'
import { FromFile } from '#later/single-file/FromFile.tsx'
import type { ReviewLines } from '#later/review/review-lines.ts'

interface Props {
  readonly pathway: PathwayText['pathway']
  /** Who answers for the content, and when it was checked. */
  readonly review: ReviewLines
  /** What the build that is one file says of itself; nothing in other builds. */
  readonly file: ReactNode
  readonly version: string
  readonly contentHash: string
  /** The hash of the build; empty where there is none. */
  readonly build: string
  readonly changes: Changes
  /** The choice of the language. */
  readonly languages: ReactNode
  /** The files to print; null where there are none. */
  readonly posters: ReactNode
  /** The address of the licences of the fonts and the packages. */
  readonly licences: string
  readonly onBack: () => void
}

/** What this is and is not, who answers for it, and which version it is. */
export function About(props: Props) {
  const words = useWords('about')
  const { pathway, review, file, languages, posters, onBack } = props
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
              {file}
            </>
          ),
        },
        {
          id: 'languages',
          title: words('languages'),
          isFolded: true,
          content: languages,
        },
        { id: 'privacy', title: words('privacy'), content: <Privacy /> },
        {
          id: 'pages',
          title: words('pages'),
          content: (
            <>
              <ul className="links">
                <PageLink address="#without-speech">{words('silent')}</PageLink>
                <PageLink address="#contacts">{words('contacts')}</PageLink>
                <PageLink address="#keep">{words('keep')}</PageLink>
                <PageLink address="#map">{words('map')}</PageLink>
                <PageLink address="#status">{words('status')}</PageLink>
                <PageLink address="#proof">{words('proof')}</PageLink>
                <PageLink address="#accessibility">{words('accessibility')}</PageLink>
              </ul>
              {posters !== null && (
                <div data-posters>
                  <Disclosure summary={words('posters')}>{posters}</Disclosure>
                </div>
              )}
            </>
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

/** What leaves the device, in a sentence; all the rest is folded. */
function Privacy() {
  const words = useWords('about')
  const [first = '', ...rest] = words('privacyPoints', { returnObjects: true })
  return (
    <>
      <FromFile says="nothingKeptHere" />
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
  build,
  changes,
  licences,
}: Pick<Props, 'version' | 'contentHash' | 'build' | 'changes' | 'licences'>) {
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
      {build !== '' && (
        <p className="hint">
          {words('build')}: <span lang="en">{build.slice(0, 12)}</span>
        </p>
      )}
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
        <a className="footer__link" href={licences} download={nameToSave(licences)}>
          {words('licences')}
        </a>
      </p>
    </>
  )
}

/** No browser goes to an address that holds the text itself: that is saved. */
function nameToSave(address: string): string | undefined {
  return address.startsWith('data:') ? 'licences.txt' : undefined
}
