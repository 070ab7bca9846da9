import type { Draw } from '../drawing/draw.ts'
import { tenThousandths } from '../quantities.ts'
import { Refused } from '../refused.ts'
import { defineVerb } from '../verb.ts'
import { SHELVES } from './ledger.ts'
import { drawAmount, drawChanges, type Stand } from './random-changes.ts'
import { move, refuseTooMuch } from './record-movement.ts'
import { type Changes, eachChange, occurred, type Place, refuseFraction, remarksOf } from './stock-changes.ts'
import { takeStock } from './take-stock.ts'

/** Where goods come from, and where they go to, for each reason. */
const OUTSIDE: Record<string, { from?: string; to?: string }> = {
  received: { from: 'supplier' },
  returned: { from: 'customer', to: 'supplier' },
  found: { from: 'adjustment' },
  sold: { to: 'customer' },
  given_away: { to: 'customer' },
  damaged: { to: 'shrinkage' },
  lost: { to: 'shrinkage' },
  stolen: { to: 'shrinkage' },
  expired: { to: 'shrinkage' },
  correction: { from: 'adjustment', to: 'adjustment' },
  cycle_count: { from: 'adjustment', to: 'adjustment' },
  other: { from: 'adjustment', to: 'adjustment' },
}

type Adjustment = { delta: number; account?: string; reason?: string; force?: boolean }

export const adjustStock = defineVerb<Changes<Adjustment>>({
  name: 'adjust_stock',
  decide: (world, request, undoable) =>
    eachChange(world, request, undoable, (change, { item, location }) => {
      const { delta, force = false, reason = 'correction' } = change
      if (delta === 0) throw new Refused('quantity_not_positive')
      const outside = delta > 0 ? OUTSIDE[reason]!.from : OUTSIDE[reason]!.to
      if (outside === undefined) throw new Refused('reason_not_applicable')
      refuseFraction(world, item, delta)
      const occurredAt = occurred(world, change)
      const shelf = `${change.account ?? 'on_hand'}@${location.code}`
      const quantity = tenThousandths(Math.abs(delta))
      if (delta > 0) refuseTooMuch(world, item.id, location.code, quantity)
      else takeStock(world, { item, location }, { shelf, quantity, occurredAt, force, leaves: true })
      const [from, to] = delta > 0 ? [outside, shelf] : [shelf, outside]
      move(world, { item: item.id, quantity, from, to, reason, occurredAt, ...remarksOf(change) })
    }),
  weight: 8,
  draw: (draw) => drawChanges(draw, (place, stand) => drawAdjustment(draw, place, stand)),
})

function drawAdjustment(draw: Draw, { sku }: Place, stand: Stand): object {
  const { random } = draw
  const words = draw.optionalWord('changes[].reason', 0.5, Object.keys(OUTSIDE))
  const { from, to } = OUTSIDE[(words as { reason?: string }).reason ?? 'correction']!
  const mayComeIn = from !== undefined && (to === undefined || random.chance(0.3))
  const sign = mayComeIn === random.chance(0.95) ? 1 : -1
  return {
    delta: sign * drawAmount(draw, sku, [stand.free, stand.free + 1, stand.onHand, stand.onHand + 1]) || 0,
    ...words,
    ...draw.optionalWord('changes[].account', 0.1, SHELVES),
    ...draw.optional('changes[].force', 0.3, () => random.chance(0.9)),
  }
}
