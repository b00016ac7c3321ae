import { useTranslation } from 'react-i18next'
import { Blank } from './Blank.tsx'

interface Props {
  /** The roles that people may have, in words. */
  readonly roles: readonly string[]
}

const boxes = 20

/** Who was there, in tallies by role alone: no names, and nothing to certify. */
export function AttendancePaper({ roles }: Props) {
  const { t: words } = useTranslation('room')
  return (
    <>
      <p>{words('print.attendanceHow')}</p>
      <Blank label={words('print.date')} />
      <Blank label={words('print.group')} />
      <table className="record__lines paper__tallies">
        <caption className="visually-hidden">{words('print.attendance')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('print.role')}</th>
            <th scope="col">{words('print.tally')}</th>
            <th scope="col">{words('print.total')}</th>
          </tr>
        </thead>
        <tbody>
          {[...roles, words('print.otherRole')].map((role) => (
            <tr key={role}>
              <th scope="row">{role}</th>
              <td>
                {Array.from({ length: boxes }, (_, box) => (
                  <span key={box} className="paper__box" />
                ))}
              </td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
