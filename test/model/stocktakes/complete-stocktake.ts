import { evenArchived, isLive } from '../archiving.ts'
import { balance, changedAfter, onHandAccount } from '../levels/ledger.ts'
import { count } from '../levels/set-stock.ts'
import { locationOf } from '../locations/location.ts'
import { drawDocument } from '../orders/random-orders.ts'
import { Refused } from '../refused.ts'
import { defineVerb, type Undoable } from '../verb.ts'
import type { World } from '../world.ts'
import { thawAt } from './freeze-levels.ts'
import { refuseUnless, type Stocktake, type StocktakeLine, stocktakeNamed } from './stocktake.ts'
import { stocktakeShown } from './stocktake-shown.ts'

export const completeStocktake = defineVerb<{ stocktake: string; uncounted?: string }>({
  name: 'complete_stocktake',
  decide: (world, input, undoable) => {
    const stocktake = stocktakeNamed(world, input.stocktake)
    if (stocktake.state === 'completed') return () => stocktakeShown(stocktake)
    refuseUnless(stocktake, ['counted'])
    const gone = { quantity: 0, by: 'anonymous', at: stocktake.countedAt! }
    const known = stocktake.lines.map((line) =>
      line.holds === null && input.uncounted === 'zero' ? { ...line, holds: gone, recount: false } : line,
    )
    stocktake.lines = known.map((line) => applied(world, stocktake, line, undoable))
    thawAt(world, stocktake, known)
    stocktake.state = 'completed'
    stocktake.completedAt = world.now
    stocktake.revision += 1
    return () => stocktakeShown(stocktake)
  },
  weight: 3,
  draw: (draw) => ({
    stocktake: drawDocument(draw, draw.world.stocktakes, ['counted']),
    ...draw.optionalWord('uncounted', 0.4, ['leave', 'zero']),
  }),
})

/** What can have no stock, and what would be more than a balance can say, is left alone. */
function applied(world: World, stocktake: Stocktake, line: StocktakeLine, undoable: Undoable): StocktakeLine {
  const left = { ...line, isSettled: true }
  const item = evenArchived(world.items, line.item, ({ sku }) => sku)
  const location = locationOf(world, stocktake.location)
  if (line.holds === null || !item || !isLive(item) || item.components.length > 0 || !location) return left
  const { quantity: counted, at } = line.holds
  const account = onHandAccount(location.code)
  const expected = balance(world, item.id, account) - changedAfter(world, item.id, account, at)
  try {
    const remarks = { reference: `stocktake ${stocktake.number}` }
    undoable(() => count(world, { item, location }, { counted, at, remarks }))
  } catch (error) {
    if (error instanceof Refused) return left
    throw error
  }
  return { ...left, expected }
}
