import type { posters } from 'virtual:pathway/posters'
import { type MouseEvent, useEffect, useRef, useState } from 'react'
import { useWords } from '#first/words.ts'
import { keepSheets, sheetAt } from '#device/kept-sheets.ts'
import { saveFile } from '#later/hand-over.ts'
import type postersWords from './en.json'

declare module '#text/i18n.ts' {
  interface WordSpaces {
    readonly posters: typeof postersWords
  }
}

interface Props {
  readonly files: typeof posters
}

/** The files to print. Whoever sees the list has them on the device from then on. */
export function Posters({ files }: Props) {
  const words = useWords('posters')
  const [isKept, setKept] = useState<boolean | null>(null)
  useEffect(() => {
    void keepSheets(files).then(setKept)
  }, [files])
  const forget = useRef<() => void>(undefined)
  useEffect(() => () => forget.current?.(), [])
  // A browser asks the server for what a link saves, and never what is kept on the device.
  const save = (address: string, name: string) => (event: MouseEvent) => {
    event.preventDefault()
    void sheetAt(address).then((sheet) => {
      forget.current?.()
      if (sheet === null) setKept(false)
      else forget.current = saveFile(name, sheet)
    })
  }
  return (
    <>
      <p>{words('lead')}</p>
      <ul className="links">
        {files.map(({ address, name, title, language, paper, bytes }) => (
          <li key={address} lang={language}>
            <a
              className="footer__link"
              href={address}
              download={name}
              hrefLang={language}
              onClick={save(address, name)}
            >
              {words('file', { title, paper, size: Math.ceil(bytes / 1000) })}
            </a>
          </li>
        ))}
      </ul>
      <p role="status">
        {isKept === null && words('keeping')}
        {isKept === true && words('kept')}
        {isKept === false && words('notKept')}
      </p>
    </>
  )
}
