import { evenArchived } from '../archiving.ts'
import { drawDocument } from '../orders/random-orders.ts'
import { Refused } from '../refused.ts'
import { defineVerb } from '../verb.ts'
import { freezeAt } from './freeze-levels.ts'
import { newLine, refuseUnless, stocktakeNamed } from './stocktake.ts'
import { stocktakeShown } from './stocktake-shown.ts'

export const startStocktake = defineVerb<{ stocktake: string }>({
  name: 'start_stocktake',
  decide: (world, input) => {
    const stocktake = stocktakeNamed(world, input.stocktake)
    if (stocktake.state === 'counting') return () => stocktakeShown(stocktake)
    refuseUnless(stocktake, ['draft'])
    const stocked = world.levels
      .filter(
        ({ location, item }) => location === stocktake.location && !stocktake.lines.some((one) => one.item === item),
      )
      .map(({ item }) => evenArchived(world.items, item, ({ sku }) => sku)!)
      .sort((a, b) => (a.sku < b.sku ? -1 : 1))
    const added = stocktake.scope === 'location' ? stocked : []
    const lines = [...stocktake.lines, ...added.map((item, index) => newLine(stocktake.linesMade + index, item))]
    if (lines.length === 0) throw new Refused('stocktake_empty')
    if (stocktake.freeze) freezeAt(world, stocktake, lines)
    stocktake.lines = lines
    stocktake.linesMade += added.length
    stocktake.state = 'counting'
    stocktake.startedAt = world.now
    stocktake.revision += 1
    return () => stocktakeShown(stocktake)
  },
  weight: 2,
  draw: (draw) => ({ stocktake: drawDocument(draw, draw.world.stocktakes, ['draft']) }),
})
