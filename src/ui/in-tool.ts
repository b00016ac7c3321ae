import { createContext } from 'react'

/**
 * Whether the rest of the tool is around this screen: its other pages, and the way to hide it.
 * A package for a learning system has practice alone, so nothing in it may lead to those.
 */
export const InTool = createContext(true)

/**
 * Whether a screen may lead to pages of the live tool. In practice it may not: one touch would leave
 * it for pages whose numbers dial.
 */
export const LeadsOut = createContext(true)
