import { expect, it } from 'vitest'
import type { Lockable } from '../db/lockables.ts'
import { divideByHeld, divideByKnown, type LockWatch, moreShortly } from './around-locks.ts'
import type { Request } from './request.ts'

/** Requests that say what they lock; `held` and `missing` are what is found in the database. */
function watch({ held = [], missing = [], made = [] }: Partial<Record<'held' | 'missing' | 'made', Lockable[]>>) {
  const found: LockWatch = {
    lockablesOf: async (requests) => requests.map(({ input }) => input as Lockable[]),
    findHeldRows: async () => ({ held: new Set(held), missing: new Set(missing) }),
    waitUntilFree: async (lockable) => !made.includes(lockable),
  }
  return found
}

const needing = (...needed: Lockable[][]) => needed.map((input) => ({ input }) as unknown as Request)

it('puts aside who needs what is held, and runs all others together', async () => {
  const requests = needing(['order/1'], ['order/2', 'inventory_level/a/b'], ['order/3'])
  const aside = [null, 'inventory_level/a/b', null]
  const held: Lockable[] = ['inventory_level/a/b']
  expect(await divideByHeld(watch({ held }), requests)).toEqual({ aside, parts: [[0, 2]] })
  const known = { lockTimeoutMs: 100, held: new Set(held) }
  expect(await divideByKnown(watch({}), requests, known)).toEqual({ aside, parts: [[0, 2]] })
  expect(await divideByKnown(watch({}), requests.slice(0, 1), known)).toBeNull()
})

it('looks for who waits at a unique index by halves, which wait more and more shortly', async () => {
  const requests = needing(['order/1'], ['order/2'], ['order/3'])
  expect(await divideByHeld(watch({}), requests)).toEqual({ aside: [null, null, null], parts: [[0, 1], [2]] })
  const waits = [100, 60].map((lockTimeoutMs) => moreShortly({ lockTimeoutMs, held: new Set() }).lockTimeoutMs)
  expect(waits).toEqual([50, 50])
})

it('finds what somebody else is making for one that is left alone', async () => {
  const needed: Lockable[] = ['new_order/N', 'inventory_level/a/b', 'idempotency_key/k']
  const one = needing(needed)
  const makes = async (made: Lockable[]) => (await divideByHeld(watch({ missing: needed, made }), one)).aside
  expect(await makes(['idempotency_key/k'])).toEqual(['idempotency_key/k'])
  expect(await makes(['inventory_level/a/b'])).toEqual(['inventory_level/a/b'])
  expect(await makes([])).toEqual(['new_order/N'])
})
