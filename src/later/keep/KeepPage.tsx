import { useWords } from '#first/words.ts'
import { isFromFile } from '#device/single-file.ts'
import keepWords from './en.json' with { type: 'json' }
import { addWords } from '#text/i18n.ts'
import { formatDate } from '#text/format-time.ts'
import { type ServiceView, serviceView } from '#text/service-view.ts'
import { Bullets } from '#ui/Bullets.tsx'
import { type AppContext, useApp } from '#first/app-context.ts'
import { LongPage } from '#later/long-page/LongPage.tsx'
import { NumberReview } from '#later/review/ContentReview.tsx'
import { FromFile } from '#later/single-file/FromFile.tsx'
import { InstallLine } from '#later/start/InstallLine.tsx'
import { PassToolOn } from './PassToolOn.tsx'
import { SaveContact } from './SaveContact.tsx'
import type { ContactCard } from './vcard.ts'

declare module '#text/i18n.ts' {
  interface WordSpaces {
    readonly keep: typeof keepWords
  }
}

/** How to keep the numbers and the tool at hand: in contacts, on the home screen, and for a colleague. */
export function KeepPage() {
  const app = useApp()
  addWords(app.i18n, 'keep', keepWords)
  const words = useWords('keep')
  return (
    <LongPage
      heading={words('heading')}
      lead={<p className="not-confirmed">{words('warning')}</p>}
      parts={[
        { id: 'contacts', title: words('contacts.heading'), content: <Numbers app={app} /> },
        {
          id: 'home',
          title: words('home.heading'),
          content: isFromFile ? (
            <FromFile says="noHomeScreen" />
          ) : (
            <>
              <InstallLine />
              <Bullets entries={words('home.how', { returnObjects: true })} />
            </>
          ),
        },
        {
          id: 'colleague',
          title: words('colleague.heading'),
          content: isFromFile ? <FromFile says="noAddress" /> : <PassToolOn />,
        },
      ]}
      onBack={app.session.leavePage}
    />
  )
}

function Numbers({ app: { i18n, setting } }: { readonly app: AppContext }) {
  const words = i18n.getFixedT(null, 'keep')
  return (
    <>
      <p>{words('contacts.how')}</p>
      <ul className="service-list">
        {Object.entries(setting.flow.services).map(([id, service]) => {
          const view = serviceView(setting, id, null)
          return (
            <li key={id} className="service" data-save={id}>
              <p className="service__name">{view.name}</p>
              <p>{view.number}</p>
              <NumberReview service={id} />
              <SaveContact file={`${id}.vcf`} card={cardOf(view, service)} />
            </li>
          )
        })}
      </ul>
    </>
  )

  function cardOf(view: ServiceView, service: Pick<ContactCard, 'checkedOn'>): ContactCard {
    const { checkedOn } = service
    return {
      name: view.name,
      tel: view.tel,
      note: [
        words('contacts.hours', { hours: view.hours.join('. ') }),
        view.howSure,
        checkedOn === null
          ? words('contacts.unchecked')
          : words('contacts.checked', { date: formatDate(setting.words, checkedOn) }),
      ],
      checkedOn,
    }
  }
}
