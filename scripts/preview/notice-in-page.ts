/** Runs in the page of `npm run preview:flows`: shows what is wrong with what was saved. */
import { type Notice, noticeEvent, noticeId } from './notice.ts'

const style = `
  :host { all: initial; }
  section {
    position: fixed; inset: auto 0 0 0; z-index: 2147483647; box-sizing: border-box;
    max-height: 50vh; overflow: auto; padding: 12px 16px;
    border-top: 6px solid #d5281b; background: #fff9c4; color: #212b32; font: 16px/1.4 sans-serif;
  }
  p { margin: 0; font-weight: bold; }
  pre { margin: 8px 0 0; white-space: pre-wrap; font: 14px/1.5 monospace; }
  pre:empty { display: none; }
`

function show(notice: Notice | null): void {
  if (notice === null) return
  const sheet = document.createElement('style')
  sheet.textContent = style
  const says = document.createElement('p')
  says.textContent = notice.says
  const more = document.createElement('pre')
  more.textContent = notice.more
  const section = document.createElement('section')
  section.setAttribute('role', 'alert')
  section.append(says, more)
  root.replaceChildren(sheet, section)
}

const host = document.body.appendChild(document.createElement('div'))
const root = host.attachShadow({ mode: 'open' })
show(JSON.parse(document.getElementById(noticeId)?.textContent ?? 'null') as Notice | null)
import.meta.hot?.on(noticeEvent, show)
