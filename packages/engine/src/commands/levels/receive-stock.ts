import { quantity } from '../../domain/kernel/quantity.ts'
import { ADJUSTMENT_REASONS, outside, shelf } from '../../domain/stock/movement.ts'
import { moveStock } from '../../domain/stock/stock-effects.ts'
import { rejectAt } from '../../errors.ts'
import { refuseTooMuch } from '../../requests/shelf-limits.ts'
import {
  ChangesInput,
  changesFootprint,
  decideChanges,
  occurredInstant,
  refuseFraction,
} from '../../requests/stock-changes.ts'
import { QuantityUnits } from '../../shapes/quantities.ts'
import { OneOf, Optional } from '../../shapes/shape.ts'
import { ShelfAccount } from '../../shapes/stock.ts'
import { ChangesView } from '../../views/changes.ts'
import { defineCommand } from '../define-command.ts'

/** Goods come in: from a supplier, back from a customer, or out of nowhere. A missing level is made. */
export const receiveStock = defineCommand({
  name: 'receive_stock',
  summary: 'Receive goods at locations; waiting backorders are covered at once.',
  lane: 'stock',
  answer: ChangesView,
  input: ChangesInput({
    quantity: QuantityUnits,
    account: Optional(ShelfAccount),
    reason: Optional(OneOf(['received', 'returned', 'found'] as const)),
  }),
  weight: (input) => input.changes.length,
  items: (input) => input.changes.map((change) => change.sku),
  footprint: (input, configuration) => changesFootprint(input.changes, configuration),
  decide: (input, state) =>
    decideChanges(input, state, (change, { item, location }) => {
      if (change.quantity <= 0)
        return rejectAt('/quantity', 'quantity_not_positive', { sku: item.sku, quantity: change.quantity })
      const fraction = refuseFraction('/quantity', change.quantity, item, state)
      if (fraction) return fraction
      const occurred = occurredInstant(change.occurred_at, state.now)
      if (!occurred.ok) return occurred
      const received = quantity(change.quantity)
      const tooMuch = refuseTooMuch(state, { item, location }, received)
      if (tooMuch) return tooMuch
      // From here on the goods are received.
      const reason = change.reason ?? 'received'
      moveStock(state, {
        itemId: item.id,
        quantity: received,
        from: outside(ADJUSTMENT_REASONS[reason].from),
        to: shelf(change.account ?? 'on_hand', location.id),
        reason,
        note: change.note,
        reference: change.reference,
        occurredAt: occurred.at,
      })
      return { ok: true }
    }),
})
