import Type from 'typebox'
import { quantity } from '../../domain/kernel/quantity.ts'
import { makeRoomFor } from '../../domain/promises/uncover-promises.ts'
import { moveStock } from '../../domain/stock/ledger.ts'
import {
  ADJUSTMENT_REASONS,
  type AdjustmentReason,
  type OutsideAccount,
  outside,
  shelf,
} from '../../domain/stock/movement.ts'
import { rejectAt } from '../../errors.ts'
import { levelsNamed } from '../../requests/change-target.ts'
import { occurredInstant, whenOf } from '../../requests/instants.ts'
import { judgeFraction, refuseAt } from '../../requests/judge-units.ts'
import { refuseTaking, refuseTooMuch } from '../../requests/shelf-limits.ts'
import { ChangesInput, decideChanges } from '../../requests/stock-changes.ts'
import { QuantityUnits } from '../../shapes/quantities.ts'
import { Optional } from '../../shapes/shape.ts'
import { Reason, ShelfAccount } from '../../shapes/stock.ts'
import { ChangesView } from '../../views/changes.ts'
import { defineCommand } from '../define-command.ts'

/** A relative change. Below what is free it is refused unless forced; forced, promises become backorders. */
export const adjustStock = defineCommand({
  name: 'adjust_stock',
  summary: 'Change quantities by a delta, with a reason.',
  lane: 'stock',
  answer: ChangesView,
  input: ChangesInput({
    delta: QuantityUnits,
    account: Optional(ShelfAccount),
    reason: Optional(Reason),
    force: Optional(Type.Boolean({ description: 'Take promised units too; their promises become backorders' })),
  }),
  weight: (input) => input.changes.length,
  items: (input) => input.changes.map((change) => change.sku),
  footprint: (input, configuration) =>
    levelsNamed(input.changes, configuration, (change) => ({
      promises: change.force === true && change.delta < 0,
      ...whenOf(change),
    })),
  decide: (input, state) =>
    decideChanges(input, state, (change, target) => {
      const { delta, account = 'on_hand', reason = 'correction', force = false } = change
      const counterpart = counterpartOf(reason, delta)
      if (delta === 0) return rejectAt('/delta', 'quantity_not_positive', { sku: target.item.sku, delta: 0 })
      if (!counterpart) return rejectAt('/reason', 'reason_not_applicable', { reason, delta })
      const fraction = judgeFraction(delta, target.item, state.configuration)
      if (fraction) return refuseAt('/delta', fraction)
      const occurred = occurredInstant(change.occurred_at, state.now)
      if (!occurred.ok) return occurred
      const amount = quantity(Math.abs(delta))
      const taking = { account, quantity: amount, force, occurredAt: occurred.at, leavesTheHouse: true }
      const refused =
        delta > 0 ? refuseTooMuch(state, target, amount, '/delta') : refuseTaking(state, target, taking, '/delta')
      if (refused) return refused
      // From here on the change is made.
      if (delta < 0) makeRoomFor(state, target.place, taking)
      const held = shelf(account, target.location.id)
      moveStock(state, {
        itemId: target.item.id,
        quantity: amount,
        from: delta > 0 ? outside(counterpart) : held,
        to: delta > 0 ? held : outside(counterpart),
        reason,
        note: change.note,
        reference: change.reference,
        occurredAt: occurred.at,
      })
      return { ok: true }
    }),
})

function counterpartOf(reason: AdjustmentReason, delta: number): OutsideAccount | undefined {
  const sides: { from?: OutsideAccount; to?: OutsideAccount } = ADJUSTMENT_REASONS[reason]
  return delta > 0 ? sides.from : sides.to
}
