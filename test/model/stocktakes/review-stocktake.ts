import { drawDocument } from '../orders/random-orders.ts'
import { Refused } from '../refused.ts'
import { defineVerb } from '../verb.ts'
import { eachOf, lineOf } from './chosen-items.ts'
import { refuseUnless, stocktakeNamed } from './stocktake.ts'
import { stocktakeShown } from './stocktake-shown.ts'

type Sent = { sku: string; recount?: true; count?: number }

export const reviewStocktake = defineVerb<{ stocktake: string; lines: Sent[] }>({
  name: 'review_stocktake',
  decide: (world, input) => {
    const stocktake = stocktakeNamed(world, input.stocktake)
    refuseUnless(stocktake, ['counting', 'counted'])
    const seen = new Set<number>()
    const reviewed = eachOf(input.lines, 'lines', ({ sku, recount, count }) => {
      const line = lineOf(stocktake.lines, sku)
      if ((recount === undefined) === (count === undefined) || seen.has(line.line))
        throw new Refused('conflicting_constraints')
      seen.add(line.line)
      if (count === undefined) return { ...line, holds: null, recount: true }
      const holds = line.counts[count]
      if (!holds) throw new Refused('line_not_found')
      return { ...line, holds, recount: false }
    })
    stocktake.lines = stocktake.lines.map((line) => reviewed.find((one) => one.line === line.line) ?? line)
    stocktake.revision += 1
    if (stocktake.state === 'counted' && reviewed.some(({ recount }) => recount)) {
      stocktake.state = 'counting'
      stocktake.countedAt = null
    }
    return () => stocktakeShown(stocktake)
  },
  weight: 1,
  draw: (draw) => {
    const { random, world } = draw
    const stocktake = drawDocument(draw, world.stocktakes, ['counted', 'counting'])
    const lines = world.stocktakes.find(({ number }) => number === stocktake)?.lines ?? []
    const { sku = 'NONE', counts = [] } = random.pick(lines) ?? {}
    const both = draw.wrongly(0.03)
    const isRecount = counts.length === 0 || random.chance(0.4)
    return {
      stocktake,
      lines: [
        {
          sku,
          ...(isRecount || both ? draw.optional('lines[].recount', 1, () => true) : {}),
          ...(isRecount && !both
            ? {}
            : draw.optional('lines[].count', 1, () => random.whole(0, Math.max(0, counts.length - 1)))),
        },
      ],
    }
  },
})
