import Type from 'typebox'
import { quantity } from '../../domain/kernel/quantity.ts'
import {
  ADJUSTMENT_REASONS,
  type AdjustmentReason,
  type OutsideAccount,
  outside,
  shelf,
} from '../../domain/stock/movement.ts'
import { moveStock } from '../../domain/stock/stock-effects.ts'
import { rejectAt } from '../../errors.ts'
import { refuseTooMuch, takeFrom } from '../../requests/shelf-limits.ts'
import {
  ChangesInput,
  changesFootprint,
  decideChanges,
  occurredInstant,
  refuseFraction,
} from '../../requests/stock-changes.ts'
import { QuantityUnits } from '../../shapes/quantities.ts'
import { Optional } from '../../shapes/shape.ts'
import { Reason, ShelfAccount } from '../../shapes/stock.ts'
import { ChangesView } from '../../views/changes.ts'
import { defineCommand } from '../define-command.ts'

/** A relative change. Below what is free it is refused unless forced; forced, promises become backorders. (DESIGN §3) */
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
    changesFootprint(input.changes, configuration, (change) => ({
      promises: change.force === true && change.delta < 0,
    })),
  decide: (input, state) =>
    decideChanges(input, state, (change, target) => {
      const reason = change.reason ?? 'correction'
      const counterpart = counterpartOf(reason, change.delta)
      if (change.delta === 0) return rejectAt('/delta', 'quantity_not_positive', { sku: target.item.sku, delta: 0 })
      if (!counterpart) return rejectAt('/reason', 'reason_not_applicable', { reason, delta: change.delta })
      const fraction = refuseFraction('/delta', change.delta, target.item, state)
      if (fraction) return fraction
      const occurred = occurredInstant(change.occurred_at, state.now)
      if (!occurred.ok) return occurred
      const account = change.account ?? 'on_hand'
      const delta = quantity(change.delta)
      const refused =
        delta > 0
          ? refuseTooMuch(state, target, delta)
          : takeFrom(state, target, { account, delta, force: change.force, occurredAt: occurred.at })
      if (refused) return refused
      // From here on the change is made.
      const held = shelf(account, target.location.id)
      moveStock(state, {
        itemId: target.item.id,
        quantity: Math.abs(delta),
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
