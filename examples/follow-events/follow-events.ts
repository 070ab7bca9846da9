/**
 * A copy of every balance in a file, by the feed of events alone.
 *
 *   node examples/follow-events/follow-events.ts http://localhost:4600 balances.json
 *
 * HOLDFAST_API_KEY has the key, where the service asks for one: its scope is `read`. Ctrl-C ends it; the next run goes on from there.
 */
import { createHoldfast } from '@holdfast/sdk'
import { keepBook, openBook } from './keep-book.ts'

const [baseUrl = 'http://localhost:4600', file = 'balances.json'] = process.argv.slice(2)
const controller = new AbortController()
process.once('SIGINT', () => controller.abort())

const holdfast = createHoldfast({ baseUrl, apiKey: process.env.HOLDFAST_API_KEY })
const applied = await keepBook(holdfast, file, controller.signal)
console.table((await openBook(file)).levels())
console.log(`${applied} events were applied.`)
