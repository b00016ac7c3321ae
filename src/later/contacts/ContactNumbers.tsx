import { useWords } from '#first/words.ts'
import { type ContactNumber, isInternal, type SetContact } from '#device/contacts.ts'
import { useApp } from '#first/app-context.ts'
import { formatMinute } from '#text/format-time.ts'

/** The numbers of a contact, as text: on this page nothing dials. */
export function ContactNumbers({ contact }: { readonly contact: SetContact }) {
  const { setting } = useApp()
  const words = useWords('contacts')
  const { team, day, night } = contact
  if (night === null) {
    return (
      <>
        <p className="contact__number">
          <Digits of={day} />
        </p>
        {isInternal(day) && <p>{words('number.internal')}</p>}
        <Team team={team} />
      </>
    )
  }
  const [from, to] = [night.from, night.to].map((minute) => formatMinute(setting.words, minute))
  return (
    <>
      <p className="contact__number">
        {words('number.day')} <Digits of={day} />
      </p>
      {isInternal(day) && <p>{words('number.internalDay')}</p>}
      <p className="contact__number">
        {words('number.night', { from, to })} <Digits of={night} />
      </p>
      {isInternal(night) && <p>{words('number.internalNight')}</p>}
      <Team team={team} />
    </>
  )
}

/** A number, whose groups run from left to right whatever the words around it do. */
function Digits({ of }: { readonly of: ContactNumber }) {
  return <bdi dir="ltr">{of.number}</bdi>
}

function Team({ team }: { readonly team: string | null }) {
  const words = useWords('contacts')
  return team !== null && <p>{words('team', { team })}</p>
}
