import { createContext } from 'react'

/** Whether numbers on the page can be rung. In practice they cannot: they are shown, and dial nothing. */
export const Dial = createContext(true)
