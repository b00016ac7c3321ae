import { basename, sep } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { describeProblems, plain } from '#check/report.ts'
import { londonTime } from '#services/london.ts'
import { reportOn } from '../area-report.ts'
import { forgetPathway, pathwayModules } from '../build/pathway-plugin.ts'
import { type AreaOnDisk, placesOf, readArea } from '../read-area.ts'
import { paintOn } from '../terminal.ts'
import { type Notice, noticeEvent, noticeId } from './notice.ts'
import { verdictOn } from './verdict.ts'

/** An editor may write a file in several steps: only then is it read. In milliseconds. */
const settled = 100

/**
 * Serves the pathway of an area as it was when last nothing was wrong with it, and checks it again
 * after each save. What is wrong is told, and shown in the page over what was right before.
 *
 * @param path the folder of the area, or a draft that changes one
 */
export function previewPlugin(
  path: string,
  {
    tell,
    contactsFile,
  }: { readonly tell: (text: string) => void; readonly contactsFile?: string | undefined },
): Plugin {
  /** The area as the page shows it; none until once nothing was wrong. */
  let shown: AreaOnDisk | undefined
  let notice: Notice | null = null
  let places: readonly string[] = []

  const look = () => {
    const area = readArea(path)
    const on = londonTime(Date.now()).date
    const report = reportOn(area, { on, strict: false, routes: 'leave' })
    if (area.ok && report.problems.length === 0) shown = area
    places = placesOf(area)
    const verdict = verdictOn(report, shown !== undefined)
    const isRight = report.problems.length === 0
    notice = isRight ? null : { says: verdict, more: describeProblems(report, plain).join('\n') }
    tell([verdict, ...describeProblems(report, paintOn(process.stdout))].join('\n'))
    return isRight
  }

  const lookAgain = (server: ViteDevServer, files: readonly string[]) => {
    tell(`\nYou saved ${files.map((file) => basename(file)).join(', ')}.`)
    const isRight = look()
    server.watcher.add([...places])
    if (isRight) {
      forgetPathway(server)
      server.ws.send({ type: 'full-reload' })
    } else server.ws.send(noticeEvent, notice)
  }

  return {
    ...pathwayModules(() => shown ?? readArea(path), { contactsFile }),
    configureServer(server) {
      look()
      server.watcher.add([...places])
      followSaves(
        server,
        (file) => isIn(places, file),
        (files) => lookAgain(server, files),
      )
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => ({
        html: shown === undefined ? emptyPage : html,
        tags: [
          {
            tag: 'script',
            attrs: { type: 'application/json', id: noticeId },
            children: JSON.stringify(notice).replaceAll('<', String.raw`\u003c`),
            injectTo: 'body',
          },
          {
            tag: 'script',
            attrs: { type: 'module', src: '/scripts/preview/notice-in-page.ts' },
            injectTo: 'body',
          },
        ],
      }),
    },
  }
}

/** Gives the files of one save together, when none of them has changed for a moment. */
function followSaves(
  server: ViteDevServer,
  isOurs: (file: string) => boolean,
  onSaved: (files: readonly string[]) => void,
): void {
  const saved = new Set<string>()
  let waiting: NodeJS.Timeout | undefined
  server.watcher.on('all', (_, file) => {
    if (!isOurs(file)) return
    saved.add(file)
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      const files = [...saved]
      saved.clear()
      server.ws.send(noticeEvent, checking)
      // The check keeps this process busy: first the page is told.
      setImmediate(() => onSaved(files))
    }, settled)
  })
}

const checking: Notice = { says: 'You saved something. It is being checked …', more: '' }

/** Whether a file is one of an area. Editors keep other files beside it. */
function isIn(places: readonly string[], file: string): boolean {
  if (!/^[^.].*\.json$/.test(basename(file))) return false
  return places.some((place) => file === place || file.startsWith(place + sep))
}

/** The page until there is a pathway to show. */
const emptyPage = `<!doctype html>
<html lang="en-GB">
  <head><meta charset="utf-8" /><title>Nothing to show yet</title></head>
  <body></body>
</html>`
