import Type from 'typebox'
import { free, type InventoryLevel, levelKey } from '../domain/inventory-level.ts'
import {
  ADJUSTMENT_REASONS,
  type AdjustmentReason,
  type OutsideAccount,
  outside,
  type ShelfAccount as ShelfAccountName,
  shelf,
} from '../domain/movement.ts'
import { QUANTITY_MAX, type Quantity, quantity, toUnits } from '../domain/quantity.ts'
import { levelOrEmpty, moveStock, uncoverPromises } from '../domain/stock-effects.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import { type Rejection, reject } from '../errors.ts'
import { defineCommand } from './define-command.ts'
import {
  DateTime,
  LINES_MAX,
  LocationCode,
  Mode,
  Note,
  Optional,
  QuantityUnits,
  Reason,
  Reference,
  Shape,
  ShelfAccount,
  Sku,
} from './schemas.ts'
import type { Target } from './stock-changes.ts'
import { changesFootprint, decideChanges, occurredInstant, refuseFraction } from './stock-changes.ts'

/** A relative change. Below what is free it is refused unless forced; forced, promises become backorders. (DESIGN §3) */
export const adjustStock = defineCommand({
  name: 'adjust_stock',
  summary: 'Change quantities by a delta, with a reason.',
  lane: 'stock',
  input: Shape({
    mode: Optional(Mode),
    changes: Type.Array(
      Shape({
        sku: Sku,
        location: LocationCode,
        delta: QuantityUnits,
        account: Optional(ShelfAccount),
        reason: Optional(Reason),
        force: Optional(Type.Boolean({ description: 'Take promised units too; their promises become backorders' })),
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
    changesFootprint(input.changes, configuration, (change) => ({
      promises: change.force === true && change.delta < 0,
    })),
  decide: (input, state) =>
    decideChanges(input, state, (change, target) => {
      const reason = change.reason ?? 'correction'
      const counterpart = counterpartOf(reason, change.delta)
      if (change.delta === 0) return reject('quantity_not_positive', { data: { sku: target.item.sku, delta: 0 } })
      if (!counterpart) return reject('reason_not_applicable', { data: { reason, delta: change.delta } })
      const fraction = refuseFraction(change.delta, target.item, state)
      if (fraction) return fraction
      const occurred = occurredInstant(change.occurred_at, state.now)
      if (!occurred.ok) return occurred
      const account = change.account ?? 'on_hand'
      const delta = quantity(change.delta)
      const level = levelOrEmpty(state, target.item.id, target.location.id)
      const beforeCount =
        account === 'on_hand' && occurred.at !== null && level.countedAt !== null && occurred.at < level.countedAt
      const refused =
        delta > 0
          ? refuseTooMuch(level, delta)
          : beforeCount
            ? null
            : takeFrom(state, target, { account, delta, force: change.force })
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

function refuseTooMuch(level: InventoryLevel, delta: Quantity): Rejection | null {
  const premises = level.onHand + level.quarantined + level.damaged
  return premises + delta > QUANTITY_MAX ? reject('balance_out_of_range') : null
}

/** Checks that the units are there to be taken, and takes the promises off them where that is forced. */
export function takeFrom(
  state: WorkingSet,
  { item, location }: Target,
  wish: { account: ShelfAccountName; delta: Quantity; force?: boolean | undefined },
): Rejection | null {
  const level = levelOrEmpty(state, item.id, location.id)
  const present = { on_hand: level.onHand, quarantined: level.quarantined, damaged: level.damaged }[wish.account]
  const takeable = wish.account === 'on_hand' && !wish.force ? free(level) : present
  if (takeable + wish.delta < 0) {
    return reject('insufficient_free_stock', {
      data: { sku: item.sku, location: location.code, available: toUnits(takeable), requested: toUnits(-wish.delta) },
    })
  }
  const shortfall = wish.account === 'on_hand' ? level.reserved - (present + wish.delta) : 0
  if (shortfall > 0) uncoverPromises(state, levelKey(item.id, location.id), shortfall)
  return null
}
