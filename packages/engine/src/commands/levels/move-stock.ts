import Type from 'typebox'
import { quantity, ZERO } from '../../domain/kernel/quantity.ts'
import { makeRoomFor } from '../../domain/promises/uncover-promises.ts'
import { moveStock as recordMove } from '../../domain/stock/ledger.ts'
import { shelf } from '../../domain/stock/movement.ts'
import { reject, rejectAt } from '../../errors.ts'
import { levelsNamed } from '../../requests/change-target.ts'
import { occurredInstant, whenOf } from '../../requests/instants.ts'
import { judgeUnits, refuseAt } from '../../requests/judge-units.ts'
import { refuseTaking, refuseTooMuch } from '../../requests/shelf-limits.ts'
import { ChangesInput, decideChanges } from '../../requests/stock-changes.ts'
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
    levelsNamed(input.changes, configuration, (change) => ({ promises: change.force === true, ...whenOf(change) })),
  decide: (input, state) =>
    decideChanges(input, state, (change, target) => {
      const { from, to, force = false } = change
      if (from === to) return rejectAt('/to', 'invalid_request', { reason: 'from and to are the same account' })
      const finding = judgeUnits(change.quantity, target.item, state.configuration)
      if (finding) return refuseAt('/quantity', finding)
      const occurred = occurredInstant(change.occurred_at, state.now)
      if (!occurred.ok) return occurred
      if (!state.level(target.item.id, target.location.id)) {
        const data = { sku: target.item.sku, location: target.location.code }
        return reject('inventory_level_not_found', { data })
      }
      const moved = quantity(change.quantity)
      const taking = { account: from, quantity: moved, force, occurredAt: occurred.at, leavesTheHouse: false }
      const refused =
        refuseTaking(state, target, taking, '/quantity') ??
        (to === 'on_hand' ? refuseTooMuch(state, target, ZERO, '/quantity') : null)
      if (refused) return refused
      // From here on the units are moved.
      makeRoomFor(state, target.place, taking)
      recordMove(state, {
        itemId: target.item.id,
        quantity: moved,
        from: shelf(from, target.location.id),
        to: shelf(to, target.location.id),
        reason: change.reason ?? (to === 'on_hand' ? 'released' : to),
        note: change.note,
        reference: change.reference,
        occurredAt: occurred.at,
      })
      return { ok: true }
    }),
})
