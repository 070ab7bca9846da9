import { type Item, itemNamed } from '../items/item.ts'
import { type Detail, Refused } from '../refused.ts'
import type { World } from '../world.ts'
import type { StocktakeLine } from './stocktake.ts'

/** Every entry of a list, or all that are wrong. */
export function eachOf<Sent, Row>(sent: readonly Sent[], list: string, read: (one: Sent) => Row): Row[] {
  const errors: Detail[] = []
  const rows = sent.flatMap((one, index) => {
    try {
      return [read(one)]
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      errors.push({ pointer: `/${list}/${index}`, code: error.code })
      return []
    }
  })
  if (errors.length > 0) throw new Refused(errors[0]!.code!, errors)
  return rows
}

export function chosenItems(
  world: World,
  skus: readonly string[],
  list: string,
  known: readonly StocktakeLine[],
): Item[] {
  const taken = new Set(known.map(({ item }) => item))
  return eachOf(skus, list, (sku) => {
    const item = itemNamed(world, sku)
    if (!item) throw new Refused('unknown_sku')
    if (item.components.length > 0) throw new Refused('kit_has_no_stock')
    if (taken.has(item.id)) throw new Refused('conflicting_constraints')
    taken.add(item.id)
    return item
  })
}

export function lineOf(lines: readonly StocktakeLine[], sku: string): StocktakeLine {
  const line = lines.find((one) => one.sku === sku)
  if (!line) throw new Refused('line_not_found')
  return line
}
