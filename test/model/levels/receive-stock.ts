import { tenThousandths } from '../quantities.ts'
import { Refused } from '../refused.ts'
import { defineVerb } from '../verb.ts'
import { SHELVES } from './ledger.ts'
import { drawAmount, drawChanges } from './random-changes.ts'
import { move, refuseTooMuch } from './record-movement.ts'
import { type Changes, eachChange, occurred, refuseFraction, remarksOf } from './stock-changes.ts'

const RECEIVED_FROM: Record<string, string> = { received: 'supplier', returned: 'customer', found: 'adjustment' }

export const receiveStock = defineVerb<Changes<{ quantity: number; account?: string; reason?: string }>>({
  name: 'receive_stock',
  decide: (world, request, undoable) =>
    eachChange(world, request, undoable, (change, { item, location }) => {
      if (change.quantity <= 0) throw new Refused('quantity_not_positive')
      refuseFraction(world, item, change.quantity)
      const occurredAt = occurred(world, change)
      const quantity = tenThousandths(change.quantity)
      refuseTooMuch(world, item.id, location.code, quantity)
      const reason = change.reason ?? 'received'
      const from = RECEIVED_FROM[reason]!
      const to = `${change.account ?? 'on_hand'}@${location.code}`
      move(world, { item: item.id, quantity, from, to, reason, occurredAt, ...remarksOf(change) })
    }),
  weight: 9,
  draw: (draw) =>
    drawChanges(draw, ({ sku }) => ({
      quantity: drawAmount(draw, sku, [1, 10]),
      ...draw.optionalWord('changes[].account', 0.1, SHELVES),
      ...draw.optionalWord('changes[].reason', 0.1, Object.keys(RECEIVED_FROM)),
    })),
})
