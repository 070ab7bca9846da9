/** Items, locations, models and channels that clients make, fill, archive with what stands there, and bring back. */
import type { RecordKind } from './memory.ts'
import { LOCATIONS, PATHS } from './shop.ts'
import type { Verb } from './verb.ts'

const KINDS = Object.keys(PATHS) as RecordKind[]

export const RECORDS: Record<string, Verb> = {
  make_record: {
    share: 2,
    make: ({ key, random }) => {
      const kind = random.chance(0.5) ? 'item' : random.pick(KINDS)
      const name = `extra-${key}`
      return { method: 'POST', path: PATHS[kind], body: kind === 'item' ? { sku: name } : { code: name } }
    },
  },
  // Goods come in of an item that may end at any moment, perhaps at a location that may.
  receive_extra: {
    share: 2,
    make: ({ random, memory }) => {
      const named = (wanted: RecordKind) =>
        memory.record(random, ({ kind, isArchived }) => kind === wanted && !isArchived)?.name
      const sku = named('item')
      if (sku === undefined) return undefined
      const location = (random.chance(0.4) ? named('location') : undefined) ?? random.pick(LOCATIONS)
      const body = { sku, location, quantity: random.between(1, 3) }
      return { method: 'POST', path: '/v1/inventory-levels/receive', body }
    },
  },
  archive_record: {
    share: 2,
    make: ({ random, memory }) => {
      const record = memory.record(random, ({ isArchived }) => !isArchived)
      return record && { method: 'DELETE', path: `${PATHS[record.kind]}/${record.name}${forced(record.kind)}` }
    },
  },
  restore_record: {
    share: 2,
    make: ({ random, memory }) => {
      const record = memory.record(random, ({ isArchived }) => isArchived)
      return record && { method: 'POST', path: `${PATHS[record.kind]}/${record.id}/restore` }
    },
  },
}

/** What stands there is written off. */
function forced(kind: RecordKind): string {
  return kind === 'item' || kind === 'location' ? '?force=true' : ''
}
