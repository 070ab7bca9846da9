import { modelsWith, shippingMethodsWith } from '../../domain/configuration/archiving.ts'
import type { InventoryModel, ShippingMethod, StockLocation } from '../../domain/configuration/configuration.ts'
import { toIso } from '../../domain/kernel/instant.ts'
import { reject } from '../../errors.ts'
import { namesOf } from '../../requests/judge-archiving.ts'
import { readReplacement } from '../../requests/location-replacement.ts'
import { LocationCode } from '../../shapes/names.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { LocationStandingView, type StandingEntry } from '../../views/location-standing.ts'
import { defineQuery, found } from '../define-query.ts'
import { readStanding } from './read-standing.ts'

/** What a person looks at before a location is closed, and while it is. It names documents of every channel, and is told to nobody for whom
 * there are limits. */
export const getLocationStanding = defineQuery({
  name: 'get_location_standing',
  summary: 'What stands and is promised at a stock location, and what becomes of it when the location is closed.',
  input: () => Shape({ location: LocationCode, replacement: Optional(LocationCode) }),
  answer: LocationStandingView,
  read: async (input, context) => {
    const configuration = await context.configuration()
    const { locations } = configuration
    const location = locations.named(input.location)
    if (!location) return reject('stock_location_not_found')
    let by = location.replacedById === null ? undefined : locations.get(location.replacedById)
    if (input.replacement !== undefined) {
      const asked = readReplacement(configuration, location, { code: input.replacement, pointer: '/replacement' })
      if (!asked.ok) return asked
      by = asked.by
    }
    const { at, units, entries } = await readStanding(context.database, location.id, by?.id ?? null)
    const naming = [
      ...named('inventory_models', modelsWith(configuration, location.id)),
      ...named('shipping_methods', shippingMethodsWith(configuration, location.id)),
    ]
    const standing = [...naming, ...entries].map((entry) => ({ ...entry, outcome: outcomeOf(entry, by) }))
    return found({
      at: toIso(at),
      location: location.code,
      replacement: by?.code ?? null,
      closing_at: toIso(location.closingAt),
      is_empty: standing.length === 0,
      units,
      standing,
    })
  },
})

function named(kind: StandingEntry['kind'], records: readonly (InventoryModel | ShippingMethod)[]): StandingEntry[] {
  return records.length === 0 ? [] : [{ kind, outcome: 'moves', count: records.length, examples: namesOf(records) }]
}

function outcomeOf({ outcome }: StandingEntry, by: StockLocation | undefined): StandingEntry['outcome'] {
  return outcome === 'moves' && !by ? 'stays' : outcome
}
