import { evenArchived, isLive } from '../archiving.ts'
import { itemNamed } from '../items/item.ts'
import { drawAmount, standAt } from '../levels/random-changes.ts'
import { refuseFraction } from '../levels/stock-changes.ts'
import { drawDocument } from '../orders/random-orders.ts'
import { tenThousandths } from '../quantities.ts'
import { Refused } from '../refused.ts'
import { defineVerb } from '../verb.ts'
import { eachOf, lineOf } from './chosen-items.ts'
import { refuseUnless, stocktakeNamed } from './stocktake.ts'
import { stocktakeShown } from './stocktake-shown.ts'

type Sent = { sku: string; quantity: number; counted_by?: string; counted_at?: string }

export const recordStocktakeCounts = defineVerb<{ stocktake: string; counts: Sent[] }>({
  name: 'record_stocktake_counts',
  decide: (world, input) => {
    const stocktake = stocktakeNamed(world, input.stocktake)
    refuseUnless(stocktake, ['counting'])
    const recorded = eachOf(input.counts, 'counts', ({ sku, quantity, counted_by: by, counted_at: sent }) => {
      const { line, item: id } = lineOf(stocktake.lines, sku)
      const item = evenArchived(world.items, id, (one) => one.sku)
      if (!item || !isLive(item)) throw new Refused('unknown_sku')
      refuseFraction(world, item, quantity)
      const at = sent === undefined ? world.now : Date.parse(sent)
      if (at > world.now + 60_000) throw new Refused('occurred_in_future')
      return { line, count: { quantity: tenThousandths(quantity), by: by ?? 'anonymous', at: Math.min(at, world.now) } }
    })
    for (const { line, count } of recorded)
      stocktake.lines = stocktake.lines.map((one) =>
        one.line === line ? { ...one, counts: [...one.counts, count].slice(-20), holds: count, recount: false } : one,
      )
    stocktake.revision += 1
    return () => stocktakeShown(stocktake)
  },
  weight: 3,
  draw: (draw) => {
    const { random, world } = draw
    const stocktake = drawDocument(draw, world.stocktakes, ['counting'])
    const known = world.stocktakes.find(({ number }) => number === stocktake)
    const lines = (known?.lines ?? []).filter(() => random.chance(0.7))
    const counted = lines.length > 0 ? lines : (known?.lines.slice(0, 1) ?? [])
    const counts = counted.map(({ sku }) => {
      const there = itemNamed(world, sku) ? standAt(world, { sku, location: known!.location }).onHand : 0
      return {
        sku: draw.wrongly(0.03) ? 'NONE' : sku,
        quantity: Math.max(0, drawAmount(draw, sku, [0, there, there, there + 1])),
        ...draw.optional('counts[].counted_by', 0.4, () => random.pick(['Ann', 'Bob'])),
        ...draw.optional('counts[].counted_at', 0.4, () => {
          const before = random.pick([0, 1000, 60_000, 3_600_000, draw.wrongly(0.05) ? -120_000 : 1])
          return new Date(world.now - before).toISOString()
        }),
      }
    })
    return { stocktake, counts: counts.length > 0 ? counts : [{ sku: 'MUG', quantity: 1 }] }
  },
})
