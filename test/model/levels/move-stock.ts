import type { Draw } from '../drawing/draw.ts'
import { tenThousandths } from '../quantities.ts'
import { Refused } from '../refused.ts'
import { defineVerb } from '../verb.ts'
import { SHELVES } from './ledger.ts'
import { levelOf } from './level.ts'
import { drawAmount, drawChanges, type Stand } from './random-changes.ts'
import { move, refuseTooMuch } from './record-movement.ts'
import { type Changes, eachChange, occurred, type Place, refuseFraction, remarksOf } from './stock-changes.ts'
import { takeStock } from './take-stock.ts'

type Shelved = { from: string; to: string; quantity: number; reason?: string; force?: boolean }

export const moveStock = defineVerb<Changes<Shelved>>({
  name: 'move_stock',
  decide: (world, request, undoable) =>
    eachChange(world, request, undoable, (change, { item, location }) => {
      if (change.from === change.to) throw new Refused('invalid_request')
      if (change.quantity <= 0) throw new Refused('quantity_not_positive')
      refuseFraction(world, item, change.quantity)
      const occurredAt = occurred(world, change)
      if (!levelOf(world, item.id, location.code)) throw new Refused('inventory_level_not_found')
      const quantity = tenThousandths(change.quantity)
      const [from, to] = [`${change.from}@${location.code}`, `${change.to}@${location.code}`]
      const force = change.force === true
      takeStock(world, { item, location }, { shelf: from, quantity, occurredAt, force, leaves: false })
      if (change.to === 'on_hand') refuseTooMuch(world, item.id, location.code, 0)
      const reason = change.reason ?? (change.to === 'on_hand' ? 'released' : change.to)
      move(world, { item: item.id, quantity, from, to, reason, occurredAt, ...remarksOf(change) })
    }),
  weight: 6,
  draw: (draw) => drawChanges(draw, (place, stand) => drawShelved(draw, place, stand)),
})

const REASONS = ['damaged', 'quarantined', 'released', 'repaired', 'correction', 'other']

function drawShelved(draw: Draw, { sku }: Place, stand: Stand): object {
  const { random } = draw
  const from = random.chance(0.5) ? 'on_hand' : draw.word('changes[].from', SHELVES)
  const others = SHELVES.filter((shelf) => shelf !== from)
  return {
    from,
    to: random.chance(0.05) ? from : draw.word('changes[].to', others),
    quantity: drawAmount(draw, sku, from === 'on_hand' ? [stand.free, stand.free + 1] : [1, 2]),
    ...draw.optional('changes[].force', 0.3, () => random.chance(0.9)),
    ...draw.optionalWord('changes[].reason', 0.2, REASONS),
  }
}
