import { config } from 'zod'

/*
 * Zod would try whether it may make code from texts. The policy of the page forbids it, and browsers
 * report each try. Whatever has a schema imports this before it.
 */
config({ jitless: true })
