import { QUANTITY_MAX, quantity, toUnits } from '../../domain/kernel/quantity.ts'
import { takeCount } from '../../domain/promises/take-count.ts'
import { effectOfCount } from '../../domain/stock/count-shelf.ts'
import { levelOrEmpty } from '../../domain/stock/level-changes.ts'
import { rejectAt } from '../../errors.ts'
import { levelsNamed } from '../../requests/change-target.ts'
import { occurredInstant, whenOf } from '../../requests/instants.ts'
import { judgeFraction, refuseAt } from '../../requests/judge-units.ts'
import { ChangesInput, decideChanges } from '../../requests/stock-changes.ts'
import { CountedUnits } from '../../shapes/quantities.ts'
import { Optional } from '../../shapes/shape.ts'
import { ChangesView } from '../../views/changes.ts'
import { defineCommand } from '../define-command.ts'

/**
 * A count: so many were on the shelf at `occurred_at` (now, when left out). What occurred later applies on top of it,
 * whenever it arrives. Physical truth wins: a count below what is promised is accepted.
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
    levelsNamed(input.changes, configuration, (change) => ({ promises: true, ...whenOf(change) })),
  decide: (input, state) =>
    decideChanges(input, state, (change, { item, location, place }) => {
      const fraction = judgeFraction(change.quantity, item, state.configuration)
      if (fraction) return refuseAt('/quantity', fraction)
      const occurred = occurredInstant(change.occurred_at, state.now)
      if (!occurred.ok) return occurred
      const { onHand } = levelOrEmpty(state, place)
      const { expected_quantity: expected } = change
      if (expected !== undefined && quantity(expected) !== onHand) {
        const actual = toUnits(onHand)
        return rejectAt('/expected_quantity', 'quantity_changed', { sku: item.sku, expected, actual })
      }
      const counted = quantity(change.quantity)
      const effect = effectOfCount(state, place, { counted, at: occurred.at })
      if (effect.highest > QUANTITY_MAX) return rejectAt('/quantity', 'balance_out_of_range', { sku: item.sku })
      // From here on the count is recorded.
      takeCount(state, { item, location }, effect, { note: change.note, reference: change.reference })
      return { ok: true }
    }),
})
