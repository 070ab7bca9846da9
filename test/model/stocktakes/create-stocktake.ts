import { type Annotating, annotate, annotated } from '../annotations.ts'
import type { Draw } from '../drawing/draw.ts'
import { drawAnnotations } from '../drawing/draw-annotations.ts'
import { drawPlace } from '../levels/random-changes.ts'
import { locationOf } from '../locations/location.ts'
import { Refused } from '../refused.ts'
import { defineVerb } from '../verb.ts'
import { newId } from '../world.ts'
import { chosenItems } from './chosen-items.ts'
import { newLine, type Stocktake } from './stocktake.ts'
import { stocktakeShown } from './stocktake-shown.ts'

type Input = { number?: string; location: string; items?: string[]; blind?: boolean; freeze?: boolean } & Annotating

export const createStocktake = defineVerb<Input>({
  name: 'create_stocktake',
  decide: (world, input) => {
    const { number, items } = input
    if (number !== undefined && world.stocktakes.some((one) => one.number === number))
      throw new Refused('stocktake_number_taken')
    const location = locationOf(world, input.location)
    if (!location) throw new Refused('unknown_location')
    const lines = chosenItems(world, items ?? [], 'items', []).map((item, line) => newLine(line, item))
    const id = newId(world, 'stocktake')
    const stocktake: Stocktake = {
      id,
      number: number ?? id,
      location: location.code,
      scope: items === undefined ? 'location' : 'items',
      state: 'draft',
      blind: input.blind ?? false,
      freeze: input.freeze ?? false,
      lines,
      linesMade: lines.length,
      ...annotated(),
      revision: 1,
      startedAt: null,
      countedAt: null,
      completedAt: null,
      cancelledAt: null,
    }
    annotate(stocktake, input)
    world.stocktakes.push(stocktake)
    return () => ({ id, ...stocktakeShown(stocktake) })
  },
  weight: 1,
  draw: (draw) => ({
    ...draw.optional('number', 1, () => drawNumber(draw)),
    location: drawPlace(draw).location,
    ...draw.optional('items', 0.8, () => drawSkus(draw)),
    ...draw.optional('blind', 0.2, () => draw.random.chance(0.7)),
    ...draw.optional('freeze', 0.12, () => draw.random.chance(0.7)),
    ...drawAnnotations(draw),
  }),
})

export function drawSkus(draw: Draw): string[] {
  const skus = Array.from({ length: draw.random.whole(1, 3) }, () => drawPlace(draw).sku)
  return draw.wrongly(0.04) ? skus : [...new Set(skus)]
}

function drawNumber(draw: Draw): string {
  const known = draw.world.stocktakes.map(({ number }) => number).filter((one) => !one.startsWith('stocktake-'))
  return known.length > 0 && draw.wrongly(0.05) ? draw.random.pick(known) : draw.fresh('ST-')
}
