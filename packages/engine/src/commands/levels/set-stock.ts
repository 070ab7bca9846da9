import type { Instant } from '../../domain/kernel/instant.ts'
import { max, QUANTITY_MAX, type Quantity, quantity, toUnits, ZERO } from '../../domain/kernel/quantity.ts'
import { levelKey } from '../../domain/stock/inventory-level.ts'
import { outside, shelf } from '../../domain/stock/movement.ts'
import { levelOrEmpty, putLevel, recordCount, uncoverPromises } from '../../domain/stock/stock-effects.ts'
import type { WorkingSet } from '../../domain/working-set.ts'
import { rejectAt } from '../../errors.ts'
import type { Target } from '../../requests/stock-changes.ts'
import {
  ChangesInput,
  changesFootprint,
  decideChanges,
  occurredInstant,
  refuseFraction,
} from '../../requests/stock-changes.ts'
import { CountedUnits } from '../../shapes/quantities.ts'
import { Optional } from '../../shapes/shape.ts'
import { ChangesView } from '../../views/changes.ts'
import { defineCommand } from '../define-command.ts'

/**
 * A count: so many were on the shelf at `occurred_at` (now, when left out). What occurred later applies on top of it,
 * whenever it arrives. Physical truth wins: a count below what is promised is accepted (DESIGN §3, §8).
 */
export const setStock = defineCommand({
  name: 'set_stock',
  summary: 'Record counts of what is on hand; compare-and-set with expected_quantity.',
  lane: 'stock',
  answer: ChangesView,
  input: ChangesInput({
    quantity: CountedUnits,
    expected_quantity: Optional(CountedUnits),
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
      const fraction = refuseFraction('/quantity', change.quantity, target.item, state)
      if (fraction) return fraction
      const occurred = occurredInstant(change.occurred_at, state.now)
      if (!occurred.ok) return occurred
      const before = levelOrEmpty(state, target.item.id, target.location.id)
      if (change.expected_quantity !== undefined && quantity(change.expected_quantity) !== before.onHand) {
        return rejectAt('/expected_quantity', 'quantity_changed', {
          sku: target.item.sku,
          expected: change.expected_quantity,
          actual: toUnits(before.onHand),
        })
      }
      const declared = change.occurred_at === undefined ? null : Date.parse(change.occurred_at)
      const effect = effectOf(state, target, { counted: quantity(change.quantity), at: occurred.at, declared })
      if (effect.highest > QUANTITY_MAX) return rejectAt('/quantity', 'balance_out_of_range', { sku: target.item.sku })
      // From here on the count is recorded.
      record(state, target, effect, change)
      return { ok: true }
    }),
})

type Effect = {
  counted: Quantity
  at: Instant | null
  /** What the count found more (or less) than the ledger had at that instant. */
  variance: Quantity
  shelfAfter: Quantity
  /** The instant of a newer count, which has the last word about the shelf. */
  supersededAt: Instant | null
  /** The highest balance on the way. */
  highest: Quantity
}

/** `declared` is the instant as sent, under which the history was loaded: before clock skew was cut off. */
function effectOf(
  state: WorkingSet,
  { item, location }: Target,
  { counted, at, declared }: { counted: Quantity; at: Instant | null; declared: Instant | null },
): Effect {
  const level = levelOrEmpty(state, item.id, location.id)
  const since = declared === null ? ZERO : state.changedAfter(item.id, location.id, declared)
  const variance = counted + since - level.onHand
  const supersededAt = at !== null && level.countedAt !== null && at < level.countedAt ? level.countedAt : null
  const shelfAfter = supersededAt === null ? max(ZERO, level.onHand + variance) : level.onHand
  const highest = supersededAt === null ? shelfAfter : level.onHand + Math.abs(variance)
  return { counted, at, variance, shelfAfter, supersededAt, highest }
}

type Remarks = { note?: string | undefined; reference?: { type: string; id: string } | undefined }

function record(state: WorkingSet, { item, location }: Target, effect: Effect, { note, reference }: Remarks): void {
  const { at, variance, shelfAfter, supersededAt } = effect
  const level = levelOrEmpty(state, item.id, location.id)
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
    counted: toUnits(effect.counted),
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
