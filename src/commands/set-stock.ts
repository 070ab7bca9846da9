import Type from 'typebox'
import type { Instant } from '../domain/instant.ts'
import { levelKey } from '../domain/inventory-level.ts'
import { outside, shelf } from '../domain/movement.ts'
import { max, type Quantity, quantity, toUnits, ZERO } from '../domain/quantity.ts'
import { levelOrEmpty, putLevel, recordCount, uncoverPromises } from '../domain/stock-effects.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import { reject } from '../errors.ts'
import { defineCommand } from './define-command.ts'
import {
  CountedUnits,
  DateTime,
  LINES_MAX,
  LocationCode,
  Mode,
  Note,
  Optional,
  Reference,
  Shape,
  Sku,
} from './schemas.ts'
import type { Target } from './stock-changes.ts'
import { changesFootprint, decideChanges, occurredInstant, refuseFraction } from './stock-changes.ts'

/**
 * A count: so many were on the shelf at `occurred_at` (now, when left out). What occurred later applies on top of it,
 * whenever it arrives. Physical truth wins: a count below what is promised is accepted (DESIGN §3, §8).
 */
export const setStock = defineCommand({
  name: 'set_stock',
  summary: 'Record counts of what is on hand; compare-and-set with expected_quantity.',
  lane: 'stock',
  input: Shape({
    mode: Optional(Mode),
    changes: Type.Array(
      Shape({
        sku: Sku,
        location: LocationCode,
        quantity: CountedUnits,
        expected_quantity: Optional(CountedUnits),
        note: Optional(Note),
        reference: Optional(Reference),
        occurred_at: Optional(DateTime),
      }),
      { minItems: 1, maxItems: LINES_MAX },
    ),
  }),
  weight: (input) => input.changes.length,
  items: (input) => input.changes.map((change) => change.sku),
  footprint: (input, configuration) =>
    changesFootprint(input.changes, configuration, (change) => {
      const at = change.occurred_at === undefined ? Number.NaN : Date.parse(change.occurred_at)
      return { promises: true, ...(!Number.isNaN(at) && { historyAfter: at }) }
    }),
  decide: (input, state) =>
    decideChanges(input, state, (change, target) => {
      const fraction = refuseFraction(change.quantity, target.item, state)
      if (fraction) return fraction
      const occurred = occurredInstant(change.occurred_at, state.now)
      if (!occurred.ok) return occurred
      const before = levelOrEmpty(state, target.item.id, target.location.id)
      if (change.expected_quantity !== undefined && quantity(change.expected_quantity) !== before.onHand) {
        return reject('quantity_changed', {
          data: { sku: target.item.sku, expected: change.expected_quantity, actual: toUnits(before.onHand) },
        })
      }
      const declared = change.occurred_at === undefined ? null : Date.parse(change.occurred_at)
      // From here on the count is recorded.
      count(state, target, {
        counted: quantity(change.quantity),
        at: occurred.at,
        declared,
        note: change.note,
        reference: change.reference,
      })
      return { ok: true }
    }),
})

type Count = {
  counted: Quantity
  at: Instant | null
  /** The instant under which the history was loaded: as sent, before clock skew is cut off. */
  declared: Instant | null
  note: string | undefined
  reference: { type: string; id: string } | undefined
}

function count(state: WorkingSet, { item, location }: Target, { counted, at, declared, note, reference }: Count): void {
  const level = levelOrEmpty(state, item.id, location.id)
  const since = declared === null ? ZERO : state.changedAfter(item.id, location.id, declared)
  const supersededAt = at !== null && level.countedAt !== null && at < level.countedAt ? level.countedAt : null
  const variance = counted - (level.onHand - since)
  // A newer count has the last word about the shelf: this one is recorded and its variance taken back at that instant.
  const shelfAfter = supersededAt === null ? max(ZERO, level.onHand + variance) : level.onHand
  const shortfall = level.reserved - shelfAfter
  if (shortfall > 0) uncoverPromises(state, levelKey(item.id, location.id), shortfall)
  const details = { note, reference, itemId: item.id, locationId: location.id }
  if (supersededAt === null) recordVariance(state, shelfAfter - level.onHand, at, details)
  else recordSuperseded(state, variance, { at: at!, supersededAt }, details)
  const current = levelOrEmpty(state, item.id, location.id)
  putLevel(state, { ...current, countedAt: supersededAt ?? at ?? state.now })
  state.emit(`inventory_level:${levelKey(item.id, location.id)}`, 'stock_counted', {
    sku: item.sku,
    location: location.code,
    counted: toUnits(counted),
    variance: toUnits(variance),
    on_hand: toUnits(shelfAfter),
  })
}

type VarianceDetails = {
  itemId: string
  locationId: string
  note: string | undefined
  reference: { type: string; id: string } | undefined
}

function recordVariance(state: WorkingSet, variance: Quantity, at: Instant | null, details: VarianceDetails): void {
  if (variance === ZERO) return
  const held = shelf('on_hand', details.locationId)
  const adjustment = outside('adjustment')
  recordCount(state, {
    itemId: details.itemId,
    quantity: Math.abs(variance),
    from: variance > 0 ? adjustment : held,
    to: variance > 0 ? held : adjustment,
    reason: 'cycle_count',
    note: details.note,
    reference: details.reference,
    occurredAt: at,
  })
}

/** In and back out, in the order in which no balance passes below zero. */
function recordSuperseded(
  state: WorkingSet,
  variance: Quantity,
  { at, supersededAt }: { at: Instant; supersededAt: Instant },
  details: VarianceDetails,
): void {
  const steps: [Quantity, Instant][] = [
    [variance, at],
    [-variance, supersededAt],
  ]
  for (const [delta, instant] of variance > 0 ? steps : steps.reverse()) recordVariance(state, delta, instant, details)
}
