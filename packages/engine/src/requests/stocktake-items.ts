/** Items that a stocktake is to count. */
import type { InventoryItem } from '../domain/configuration/configuration.ts'
import type { StocktakeLine } from '../domain/stocktakes/stocktake.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import { namedItem } from './judge-units.ts'
import { type Read, readEach } from './read-each.ts'

/** Each item once, and none that is on the stocktake already. */
export function readChosenItems(
  { configuration }: WorkingSet,
  skus: readonly string[],
  { list, known }: { list: string; known: readonly StocktakeLine[] },
): Read<InventoryItem> {
  const taken = new Set(known.map(({ itemId }) => itemId))
  return readEach<string, InventoryItem>(skus, list, (sku) => {
    const found = namedItem(configuration, sku)
    if (!found.ok) return { member: '', finding: found.finding }
    const { item } = found
    if (item.components.length > 0) return { member: '', finding: { code: 'kit_has_no_stock', sku: item.sku } }
    if (taken.has(item.id)) return { member: '', finding: { code: 'conflicting_constraints', sku: item.sku } }
    taken.add(item.id)
    return item
  })
}

/** The line of an item, by what it was called when it came to be counted, or by its id. */
export function lineOfItem(lines: readonly StocktakeLine[], sku: string): StocktakeLine | undefined {
  return lines.find((line) => line.sku === sku) ?? lines.find((line) => line.itemId === sku)
}

/** Lines that are to be taken out, each once. */
export function readLinesToRemove(lines: readonly StocktakeLine[], skus: readonly string[]): Read<StocktakeLine> {
  const named = new Set<number>()
  return readEach<string, StocktakeLine>(skus, '/remove', (sku) => {
    const line = lineOfItem(lines, sku)
    if (!line) return { member: '', finding: { code: 'line_not_found', value: sku } }
    if (named.has(line.line)) return { member: '', finding: { code: 'conflicting_constraints', sku: line.sku } }
    named.add(line.line)
    return line
  })
}
