import { drawDocument } from '../orders/random-orders.ts'
import { defineVerb } from '../verb.ts'
import { thawAt } from './freeze-levels.ts'
import { refuseUnless, stocktakeNamed } from './stocktake.ts'
import { stocktakeShown } from './stocktake-shown.ts'

export const cancelStocktake = defineVerb<{ stocktake: string }>({
  name: 'cancel_stocktake',
  decide: (world, input) => {
    const stocktake = stocktakeNamed(world, input.stocktake)
    if (stocktake.state === 'cancelled') return () => stocktakeShown(stocktake)
    refuseUnless(stocktake, ['draft', 'counting', 'counted'])
    thawAt(world, stocktake, stocktake.lines)
    stocktake.state = 'cancelled'
    stocktake.cancelledAt = world.now
    stocktake.revision += 1
    return () => stocktakeShown(stocktake)
  },
  weight: 0.7,
  draw: (draw) => ({ stocktake: drawDocument(draw, draw.world.stocktakes, ['draft', 'counting', 'counted']) }),
})
