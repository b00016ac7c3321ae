import { useState } from 'react'
import { chooseIdleMinutes, chosenIdleMinutes, idleMinutes } from '#device/idle-limit.ts'
import { LeavingNote } from './LeavingNote.tsx'
import { SharedDevice } from './SharedDevice.tsx'
import startWords from './en.json' with { type: 'json' }
import { addWords } from '#text/i18n.ts'
import { useApp } from '#first/app-context.ts'

/** What is offered; a device that was set to something else offers that too. */
const offered = [idleMinutes.least, 2, 3, idleMinutes.usual, 10, 15, 20, idleMinutes.most]

/** What Start says to somebody who shares this device, with the idle limit to choose. */
export function Shared() {
  const [minutes, setMinutes] = useState(chosenIdleMinutes)
  const [first] = useState(minutes)
  const choose = (chosen: number) => {
    chooseIdleMinutes(chosen)
    setMinutes(chosen)
  }
  const choices = [...new Set([...offered, first])].toSorted((one, other) => one - other)
  return <SharedDevice minutes={minutes} choices={choices} onChoose={choose} />
}

/** The warning that the deadline is near. */
export function Leaving() {
  const { i18n, session } = useApp()
  addWords(i18n, 'start', startWords)
  return <LeavingNote onKeep={session.keep} />
}
