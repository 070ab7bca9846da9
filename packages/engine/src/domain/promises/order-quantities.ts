/** The quantities in which an item may be ordered, kept to by what is promised of a part of a request too: nobody holds an
 * amount that could not be ordered. */
import type { Configuration, InventoryModel } from '../configuration/configuration.ts'
import { quantitySetting, type SettingsLayers } from '../configuration/settings.ts'
import { itemLayers } from '../configuration/settings-layers.ts'
import { min, minus, multiple, plus, type Quantity, quantity, timesIn, ZERO } from '../kernel/quantity.ts'
import type { Plan } from '../sourcing/vocabulary.ts'
import { allocatedLines } from './allocated-lines.ts'
import { type AskedLine, askedLine } from './asked-line.ts'

/** Plans lines, and lowers them as long as an amount is promised that may not be ordered. What is short is told of the lines
 * as they were asked for. */
export function inAmountsThatMayBeOrdered<Made extends Pick<Plan, 'allocations' | 'shortages'>>(
  configuration: Configuration,
  model: InventoryModel,
  asked: readonly AskedLine[],
  planOf: (lines: readonly AskedLine[]) => Made,
): Made {
  const first = planOf(asked)
  let planned = first
  const lower = (lines: readonly AskedLine[]) => linesThatMayBeOrdered(configuration, model, lines, planned)
  // What one item goes without may serve another one, so that the amounts are looked at again.
  for (let lines = lower(asked); lines !== null; lines = lower(lines)) planned = planOf(lines)
  return { ...planned, shortages: first.shortages }
}

/**
 * The lines with less of the items of which a plan promises an amount that may not be ordered: less than the minimum, or
 * no multiple of the increment, over all lines of the item. The last lines go without first. Null where all may stay.
 */
function linesThatMayBeOrdered(
  configuration: Configuration,
  model: InventoryModel,
  lines: readonly AskedLine[],
  plan: Pick<Plan, 'allocations'>,
): AskedLine[] | null {
  const allocated = new Map(allocatedLines(plan.allocations).map((units) => [`${units.line}:${units.itemId}`, units]))
  const promised = lines.map((line, at) =>
    promisedOf(line, (itemId) => allocated.get(`${at}:${itemId}`)?.quantity ?? ZERO),
  )
  const totals = new Map<string, Quantity>()
  lines.forEach(({ item }, at) => {
    totals.set(item.id, plus(totals.get(item.id) ?? ZERO, promised[at]!))
  })
  const left = new Map<string, Quantity>()
  for (const [itemId, total] of totals) {
    const orderable = mostThatMayBeOrdered(total, itemLayers(configuration, itemId, model))
    if (orderable < total) left.set(itemId, orderable)
  }
  if (left.size === 0) return null
  return lines.map((line, at) => {
    const open = left.get(line.item.id)
    if (open === undefined) return line
    const kept = min(promised[at]!, open)
    left.set(line.item.id, minus(open, kept))
    return kept === ZERO
      ? { ...line, quantity: ZERO, demands: [] }
      : {
          ...line,
          ...askedLine(configuration, { item: line.item, quantity: kept, line: at, components: line.components }),
        }
  })
}

/** In units of the item that was asked for: of a kit, how many of it the components make. */
function promisedOf(
  { item, components, quantity: asked, demands }: AskedLine,
  got: (itemId: string) => Quantity,
): Quantity {
  if (demands.every((demand) => got(demand.item) === demand.quantity)) return asked
  if (components.length === 0) return got(item.id)
  return quantity(Math.min(...components.map((part) => timesIn(got(part.itemId), part.quantity))))
}

function mostThatMayBeOrdered(total: Quantity, layers: SettingsLayers): Quantity {
  const increment = quantitySetting(layers, 'order_increment')
  const minimum = quantitySetting(layers, 'min_order_quantity')
  const stepped = increment === null || increment <= 0 ? total : multiple(timesIn(total, increment), increment)
  return minimum !== null && stepped < minimum ? ZERO : stepped
}
