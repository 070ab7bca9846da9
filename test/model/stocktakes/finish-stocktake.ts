import { drawDocument } from '../orders/random-orders.ts'
import { defineVerb } from '../verb.ts'
import { refuseUnless, stocktakeNamed } from './stocktake.ts'
import { stocktakeShown } from './stocktake-shown.ts'

export const finishStocktake = defineVerb<{ stocktake: string }>({
  name: 'finish_stocktake',
  decide: (world, input) => {
    const stocktake = stocktakeNamed(world, input.stocktake)
    if (stocktake.state === 'counted') return () => stocktakeShown(stocktake)
    refuseUnless(stocktake, ['counting'])
    stocktake.state = 'counted'
    stocktake.countedAt = world.now
    stocktake.revision += 1
    return () => stocktakeShown(stocktake)
  },
  weight: 2,
  draw: (draw) => ({ stocktake: drawDocument(draw, draw.world.stocktakes, ['counting']) }),
})
