/** Commands that are made to break something: each must be refused, or done, and must not disturb its neighbours. */
import type { Command, Json } from '../history/operation.ts'
import type { Random } from '../random.ts'
import { keptConnections, send } from '../workload/send.ts'
import { COLD, LOCATIONS, PROBE } from '../workload/shop.ts'
import { anyService, type FaultKind } from './fault-kind.ts'

const post = (path: string, body: Json): Command => ({ verb: 'poison', method: 'POST', path, body })
const many = (count: number, make: (at: number) => Json) => Array.from({ length: count }, (_, at) => make(at))

const POISONS: readonly ((random: Random, key: string) => Command)[] = [
  // More than a balance can keep, in one change and in a sum.
  () => post('/v1/inventory-levels/receive', { sku: PROBE, location: 'a', quantity: 99_999_999_999.9999 }),
  () =>
    post('/v1/inventory-levels/receive', {
      changes: many(2000, () => ({ sku: PROBE, location: 'b', quantity: 99_999_999_999 })),
    }),
  // Texts that the database cannot keep, or that look like something else.
  (_, key) => post('/v1/orders', { number: `nul\u0000${key}`, lines: [{ sku: PROBE, quantity: 1 }] }),
  (_, key) => post('/v1/reservations', { reference: `half \ud800 ${key}`, lines: [{ sku: PROBE, quantity: 1 }] }),
  (_, key) => post('/v1/inventory-items', { sku: `'; drop table holdfast.movement; --${key}`, title: '\\' }),
  () => post('/v1/inventory-levels/adjust', { sku: PROBE, location: 'a', delta: 1e-7, reason: 'found' }),
  () => post('/v1/inventory-levels/adjust', { sku: '', location: 'a', delta: 'NaN', reason: null }),
  // As many lines as one order may have, and one more.
  (random, key) =>
    post('/v1/orders', {
      number: `large-${key}`,
      channel: 'split',
      lines: many(5000, () => ({ sku: random.pick(COLD), quantity: 1 })),
    }),
  (random) =>
    post('/v1/reservations', {
      reference: 'too-large',
      lines: many(5001, () => ({ sku: random.pick(COLD), quantity: 1 })),
    }),
  // The same shelf over and over, and a weight of its own.
  (random) =>
    post('/v1/inventory-levels/receive', {
      changes: many(4000, () => ({ sku: PROBE, location: random.pick(LOCATIONS), quantity: 1 })),
    }),
  (_, key) => post('/v1/inventory-items', { sku: `long-${key}`, title: 'x'.repeat(4_000_000) }),
  () =>
    post(
      '/v1/inventory-levels/receive',
      many(50, () => []).reduce((inner) => [inner], []),
    ),
]

export const POISON: readonly FaultKind[] = [
  {
    name: 'poison',
    summary: 'commands that are huge, hit a constraint, or carry what no database keeps',
    recoversWithinMs: 4000,
    strike: async (scene) => {
      const { service, at } = anyService(scene)
      const agent = keptConnections()
      const batch = Array.from({ length: 4 }, async () => {
        const key = scene.nextKey()
        const command = scene.random.pick(POISONS)(scene.random, key)
        const heard = await send(agent, { service: at, url: service.url }, key, command)
        // Its body may be large, and is not looked at again.
        scene.remember({ ...command, key, attempts: [heard] })
      })
      await Promise.all(batch)
      agent.destroy()
    },
  },
]
