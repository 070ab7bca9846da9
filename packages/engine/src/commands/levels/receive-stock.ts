import { quantity } from '../../domain/kernel/quantity.ts'
import { moveStock } from '../../domain/stock/ledger.ts'
import { ADJUSTMENT_REASONS, outside, shelf } from '../../domain/stock/movement.ts'
import { levelsNamed } from '../../requests/change-target.ts'
import { occurredInstant, whenOf } from '../../requests/instants.ts'
import { judgeUnits, refuseAt } from '../../requests/judge-units.ts'
import { refuseTooMuch } from '../../requests/shelf-limits.ts'
import { ChangesInput, decideChanges } from '../../requests/stock-changes.ts'
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
  footprint: (input, configuration) => levelsNamed(input.changes, configuration, whenOf),
  decide: (input, state) =>
    decideChanges(input, state, (change, target) => {
      const finding = judgeUnits(change.quantity, target.item, state.configuration)
      if (finding) return refuseAt('/quantity', finding)
      const occurred = occurredInstant(change.occurred_at, state.now)
      if (!occurred.ok) return occurred
      const received = quantity(change.quantity)
      const tooMuch = refuseTooMuch(state, target, received, '/quantity')
      if (tooMuch) return tooMuch
      // From here on the goods are received.
      const { account = 'on_hand', reason = 'received' } = change
      moveStock(state, {
        itemId: target.item.id,
        quantity: received,
        from: outside(ADJUSTMENT_REASONS[reason].from),
        to: shelf(account, target.location.id),
        reason,
        note: change.note,
        reference: change.reference,
        occurredAt: occurred.at,
      })
      return { ok: true }
    }),
})
