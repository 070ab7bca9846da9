import Type from 'typebox'
import type { Instant } from '../domain/instant.ts'
import { free, levelKey } from '../domain/inventory-level.ts'
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
import { type Rejection, reject, rejectAt } from '../errors.ts'
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

/** More than a balance can hold. */
export function refuseTooMuch(state: WorkingSet, { item, location }: Target, added: Quantity): Rejection | null {
  const level = levelOrEmpty(state, item.id, location.id)
  const premises = level.onHand + level.quarantined + level.damaged
  return premises + added > QUANTITY_MAX ? rejectAt('/delta', 'balance_out_of_range', { sku: item.sku }) : null
}

/** Checks that the units are there to be taken, and takes the promises off them where that is forced. What happened
 * before the last count takes nothing from the shelf: the count saw it. */
export function takeFrom(
  state: WorkingSet,
  target: Target,
  wish: { account: ShelfAccountName; delta: Quantity; force?: boolean | undefined; occurredAt: Instant | null },
): Rejection | null {
  const { item, location } = target
  const level = levelOrEmpty(state, item.id, location.id)
  const countedSince = wish.occurredAt !== null && level.countedAt !== null && wish.occurredAt < level.countedAt
  if (wish.account === 'on_hand' && countedSince) return refuseTooMuch(state, target, -wish.delta)
  const present = { on_hand: level.onHand, quarantined: level.quarantined, damaged: level.damaged }[wish.account]
  const takeable = wish.account === 'on_hand' && !wish.force ? free(level) : present
  if (takeable + wish.delta < 0) {
    return reject('insufficient_free_stock', {
      data: {
        sku: item.sku,
        location: location.code,
        available: toUnits(takeable),
        requested: toUnits(-wish.delta),
      },
    })
  }
  const shortfall = wish.account === 'on_hand' ? level.reserved - (present + wish.delta) : 0
  if (shortfall > 0) uncoverPromises(state, levelKey(item.id, location.id), shortfall)
  return null
}
