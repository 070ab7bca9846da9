import { type Annotating, annotate } from '../annotations.ts'
import { drawAnnotations } from '../drawing/draw-annotations.ts'
import { drawDocument } from '../orders/random-orders.ts'
import { Refused } from '../refused.ts'
import { drawExpected, type Expecting, refuseStale } from '../revision.ts'
import { defineVerb } from '../verb.ts'
import { chosenItems, eachOf, lineOf } from './chosen-items.ts'
import { drawSkus } from './create-stocktake.ts'
import { freezeAt, thawAt } from './freeze-levels.ts'
import { isGoingOn, newLine, refuseUnless, stocktakeNamed } from './stocktake.ts'
import { stocktakeShown } from './stocktake-shown.ts'

type Input = { stocktake: string; add?: string[]; remove?: string[] } & Expecting & Annotating

export const updateStocktake = defineVerb<Input>({
  name: 'update_stocktake',
  decide: (world, input) => {
    const stocktake = stocktakeNamed(world, input.stocktake)
    const { add = [], remove = [] } = input
    const isEdit = add.length + remove.length > 0
    if (isEdit) refuseUnless(stocktake, ['draft', 'counting'])
    refuseStale(stocktake, input)
    const items = chosenItems(world, add, 'add', stocktake.lines)
    const seen = new Set<number>()
    const removed = eachOf(remove, 'remove', (sku) => {
      const line = lineOf(stocktake.lines, sku)
      if (seen.has(line.line)) throw new Refused('conflicting_constraints')
      seen.add(line.line)
      return line
    })
    if (!isEdit && input.external_reference === undefined && input.metadata === undefined)
      return () => stocktakeShown(stocktake)
    const added = items.map((item, index) => newLine(stocktake.linesMade + index, item))
    stocktake.linesMade += added.length
    stocktake.lines = [...stocktake.lines.filter((line) => !removed.includes(line)), ...added]
    stocktake.revision += 1
    annotate(stocktake, input)
    if (stocktake.freeze && isGoingOn(stocktake)) {
      freezeAt(world, stocktake, added)
      thawAt(world, stocktake, removed)
    }
    return () => stocktakeShown(stocktake)
  },
  weight: 1,
  draw: (draw) => {
    const stocktake = drawDocument(draw, draw.world.stocktakes, ['draft', 'counting'])
    const known = draw.world.stocktakes.find(({ number }) => number === stocktake)
    const own = (known?.lines ?? []).map(({ sku }) => sku)
    return {
      stocktake,
      ...drawExpected(draw, known),
      ...draw.optional('add', 0.5, () => drawSkus(draw)),
      ...draw.optional('remove', 0.3, () => [draw.wrongly(0.05) ? 'NONE' : (draw.random.pick(own) ?? 'NONE')]),
      ...drawAnnotations(draw),
    }
  },
})
