import { useWords } from '#first/words.ts'
import { serviceView, type ServiceSetting } from '#text/service-view.ts'

/**
 * Whom to call, in plain links. It is the first thing in the page, and the styles hide it: so it is
 * there where they never come, or the page ends before them.
 */
export function PlainNumbers({ setting }: { readonly setting: ServiceSetting }) {
  const words = useWords()
  const { startServices, emergencyService } = setting.flow.pathway
  const ids = [...new Set([emergencyService, ...startServices])]
  return (
    <ul id="plain">
      {ids.map((id) => {
        const { name, number, tel, isEmergency } = serviceView(setting, id, null)
        return (
          <li key={id}>
            <a href={`tel:${tel}`}>
              {words(isEmergency ? 'callNumber' : 'ringNumber', { number })}
            </a>{' '}
            {name}
          </li>
        )
      })}
    </ul>
  )
}
