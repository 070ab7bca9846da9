import { tenThousandths } from '../quantities.ts'
import { Refused } from '../refused.ts'
import { defineVerb } from '../verb.ts'
import type { World } from '../world.ts'
import { balance, changedAfter, onHand, onHandAccount } from './ledger.ts'
import { madeLevel, nextCount } from './level.ts'
import { drawAmount, drawChanges } from './random-changes.ts'
import { type Move, record } from './record-movement.ts'
import { type Changes, eachChange, occurred, refuseFraction, remarksOf, type Target } from './stock-changes.ts'
import { refuseAbove, uncoverBelow } from './take-stock.ts'

export const setStock = defineVerb<Changes<{ quantity: number; expected_quantity?: number }>>({
  name: 'set_stock',
  decide: (world, request, undoable) =>
    eachChange(world, request, undoable, (change, { item, location }) => {
      refuseFraction(world, item, change.quantity)
      const at = occurred(world, change)
      const { expected_quantity: expected } = change
      if (expected !== undefined && tenThousandths(expected) !== onHand(world, item.id, location.code))
        throw new Refused('quantity_changed')
      count(world, { item, location }, { counted: tenThousandths(change.quantity), at, remarks: remarksOf(change) })
    }),
  weight: 8,
  draw: (draw) =>
    drawChanges(draw, ({ sku }, { onHand: there, free }) => ({
      quantity: Math.max(0, drawAmount(draw, sku, [0, there, there - free])),
      ...draw.optional('changes[].expected_quantity', 0.15, () => draw.random.pick([there, there, there, 77])),
    })),
})

type Count = { counted: number; at: number | null; remarks: Pick<Move, 'note' | 'reference'> }

/** So many were there at an instant. What occurred since is added, up to the next count, which has the last word. */
export function count(world: World, { item, location }: Target, { counted, at, remarks }: Count): void {
  const account = onHandAccount(location.code)
  const level = madeLevel(world, item.id, location.code)
  const shelf = balance(world, item.id, account)
  const since = at === null ? 0 : changedAfter(world, item.id, account, at)
  const variance = counted - (shelf - since)
  const adjust = (quantity: number, occurredAt: number | null) => {
    const [from, to] = quantity > 0 ? ['adjustment', account] : [account, 'adjustment']
    const found = { item: item.id, quantity: Math.abs(quantity), from, to, reason: 'cycle_count', occurredAt }
    if (quantity !== 0) record(world, { ...found, ...remarks })
  }
  const next = at === null ? null : nextCount(world, item.id, location.code, at + 1)
  world.counts.push({ item: item.id, location: location.code, quantity: counted, at: at ?? world.now })
  level.countedAt = Math.max(level.countedAt ?? 0, next ?? at ?? world.now)
  if (next !== null) {
    refuseAbove(shelf + Math.abs(variance))
    adjust(variance, at)
    adjust(-variance, next)
    return
  }
  // More has left since than was counted: the rest must have come in.
  const missing = Math.max(0, -(shelf + variance))
  const after = shelf + variance + missing
  refuseAbove(Math.max(after, shelf + missing))
  uncoverBelow(world, { item, location }, after)
  adjust(variance, at)
  adjust(missing, null)
}
