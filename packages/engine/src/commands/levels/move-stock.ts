import Type from 'typebox'
import { quantity, ZERO } from '../../domain/kernel/quantity.ts'
import { levelKey } from '../../domain/stock/inventory-level.ts'
import { shelf } from '../../domain/stock/movement.ts'
import { moveStock as recordMove } from '../../domain/stock/stock-effects.ts'
import { reject, rejectAt } from '../../errors.ts'
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
import { ShelfAccount, ShelfReason } from '../../shapes/stock.ts'
import { ChangesView } from '../../views/changes.ts'
import { defineCommand } from '../define-command.ts'

/** Between the accounts of one shelf: on_hand, quarantined, damaged. Nothing leaves the premises. */
export const moveStock = defineCommand({
  name: 'move_stock',
  summary: 'Move units between on_hand, quarantined and damaged at a location.',
  lane: 'stock',
  answer: ChangesView,
  input: ChangesInput({
    from: ShelfAccount,
    to: ShelfAccount,
    quantity: QuantityUnits,
    reason: Optional(ShelfReason),
    force: Optional(Type.Boolean({ description: 'Take promised units too; their promises become backorders' })),
  }),
  weight: (input) => input.changes.length,
  items: (input) => input.changes.map((change) => change.sku),
  footprint: (input, configuration) =>
    changesFootprint(input.changes, configuration, (change) => ({ promises: change.force === true })),
  decide: (input, state) =>
    decideChanges(input, state, (change, target) => {
      if (change.from === change.to)
        return rejectAt('/to', 'invalid_request', { reason: 'from and to are the same account' })
      if (change.quantity <= 0)
        return rejectAt('/quantity', 'quantity_not_positive', { sku: target.item.sku, quantity: change.quantity })
      const fraction = refuseFraction('/quantity', change.quantity, target.item, state)
      if (fraction) return fraction
      const occurred = occurredInstant(change.occurred_at, state.now)
      if (!occurred.ok) return occurred
      const level = state.levels.get(levelKey(target.item.id, target.location.id))
      if (!level)
        return reject('inventory_level_not_found', { data: { sku: target.item.sku, location: target.location.code } })
      const moved = quantity(change.quantity)
      const refused =
        takeFrom(state, target, {
          account: change.from,
          delta: -moved,
          force: change.force,
          occurredAt: occurred.at,
        }) ?? (change.to === 'on_hand' ? refuseTooMuch(state, target, ZERO) : null)
      if (refused) return refused
      // From here on the units are moved.
      recordMove(state, {
        itemId: target.item.id,
        quantity: moved,
        from: shelf(change.from, target.location.id),
        to: shelf(change.to, target.location.id),
        reason: change.reason ?? (change.to === 'on_hand' ? 'released' : change.to),
        note: change.note,
        reference: change.reference,
        occurredAt: occurred.at,
      })
      return { ok: true }
    }),
})
