/** What a caller asks to be promised: lines of SKU and quantity, checked and turned into demands for the planner. */
import type { Configuration, InventoryItem, InventoryModel } from '../domain/configuration/configuration.ts'
import { quantitySetting } from '../domain/configuration/settings.ts'
import { itemLayers } from '../domain/configuration/settings-layers.ts'
import type { LevelFootprint } from '../domain/footprint.ts'
import { plus, QUANTITY_MAX, type Quantity, quantity, toUnits, ZERO } from '../domain/kernel/quantity.ts'
import { type AskedLine, askedLine } from '../domain/promises/asked-line.ts'
import { levelsToRead } from '../domain/promises/candidate-locations.ts'
import type { Plan } from '../domain/sourcing/vocabulary.ts'
import { type ErrorDetail, type Rejection, reject } from '../errors.ts'
import { type Finding, judgeFraction, judgeUnits, namedItem } from './judge-units.ts'
import { type RequestedChoice, readRecipe } from './kit-choices.ts'
import { readSourcing, type Whereabouts } from './whereabouts.ts'

/** `sku` may be an item's id too; `quantity` is in units. */
export type RequestedLine = {
  sku: string
  quantity: number
  choices?: RequestedChoice[]
  line_reference?: string
  location?: string
}

/** Checks every line and names every one that fails; precedence per line: item, choices, sign, fractions, minimum, maximum,
 * increment. The order quantities are judged per SKU over all its lines, so that splitting a line evades nothing. */
export function readLines(
  lines: readonly RequestedLine[],
  configuration: Configuration,
  model: InventoryModel | undefined,
): { ok: true; asked: AskedLine[] } | Rejection {
  const totals = totalPerItem(lines, configuration)
  const errors: ErrorDetail[] = []
  const asked: AskedLine[] = []
  lines.forEach((requested, line) => {
    const found = namedItem(configuration, requested.sku)
    if (!found.ok) {
      errors.push({ pointer: `/lines/${line}/sku`, ...found.finding })
      return
    }
    const { item } = found
    const recipe = readRecipe(configuration, item, requested.choices)
    if ('finding' in recipe) {
      errors.push({ pointer: `/lines/${line}${recipe.member}`, ...recipe.finding })
      return
    }
    const { components } = recipe
    const wanted = askedLine(configuration, { item, quantity: quantity(requested.quantity), line, components })
    const finding =
      judgeUnits(requested.quantity, item, configuration, model) ??
      judgeTotal(totals.get(item.id)!, item, configuration, model) ??
      judgeComponents(wanted, configuration, model)
    if (finding) errors.push({ pointer: `/lines/${line}/quantity`, ...finding })
    else
      asked.push(
        requested.line_reference === undefined ? wanted : { ...wanted, lineReference: requested.line_reference },
      )
  })
  const first = errors[0]
  return first ? reject(first.code!, { errors }) : { ok: true, asked }
}

function totalPerItem(lines: readonly RequestedLine[], configuration: Configuration): Map<string, Quantity> {
  const totals = new Map<string, Quantity>()
  for (const line of lines) {
    const item = configuration.items.named(line.sku)
    if (item) totals.set(item.id, plus(totals.get(item.id) ?? ZERO, quantity(line.quantity)))
  }
  return totals
}

/** All that is asked of one item, against the quantities in which it may be ordered. */
export function judgeTotal(
  total: Quantity,
  item: InventoryItem,
  configuration: Configuration,
  model: InventoryModel | undefined,
): Finding | null {
  const layers = itemLayers(configuration, item.id, model)
  const minimum = quantitySetting(layers, 'min_order_quantity')
  const maximum = quantitySetting(layers, 'max_order_quantity')
  const increment = quantitySetting(layers, 'order_increment')
  const about = { sku: item.sku, requested: toUnits(total) }
  if (minimum !== null && total < minimum) {
    return { ...about, code: 'below_minimum_quantity', minimum: toUnits(minimum) }
  }
  if (maximum !== null && total > maximum) {
    return { ...about, code: 'above_maximum_quantity', maximum: toUnits(maximum) }
  }
  if (increment !== null && increment > 0 && total % increment !== 0) {
    return { ...about, code: 'not_a_multiple_of_increment', increment: toUnits(increment) }
  }
  return null
}

/** What a line comes to in components must be countable: not beyond the largest quantity, and whole where they are. */
export function judgeComponents(
  { item, demands }: Pick<AskedLine, 'item' | 'demands'>,
  configuration: Configuration,
  model: InventoryModel | undefined,
): Finding | null {
  for (const demand of demands) {
    if (demand.quantity > QUANTITY_MAX) return { code: 'balance_out_of_range', sku: item.sku }
    const part = configuration.items.get(demand.item)!
    const finding = judgeFraction(toUnits(demand.quantity), part, configuration, model)
    if (finding) return { ...finding, sku: item.sku, component: demand.sku }
  }
  return null
}

/** Every level that planning these lines may read. What is unknown will be refused and needs none. */
export function linesFootprint(
  request: Whereabouts & { lines: readonly RequestedLine[] },
  configuration: Configuration,
): LevelFootprint[] {
  // Whether a location may be used is judged when it is known what is held there.
  const sourcing = readSourcing(request, configuration, () => true)
  if (!sourcing.ok) return []
  const stocked = request.lines.flatMap((line) => stockedItemsOf(line, configuration))
  return [
    ...levelsToRead([...new Set(stocked)], sourcing, configuration),
    ...pinnedLevels(request.lines, configuration),
  ]
}

function pinnedLevels(lines: readonly RequestedLine[], configuration: Configuration): LevelFootprint[] {
  return lines.flatMap((line) => {
    const { location } = line
    const locationId = location === undefined ? undefined : configuration.locations.named(location)?.id
    return locationId ? stockedItemsOf(line, configuration).map((itemId) => ({ itemId, locationId })) : []
  })
}

/** What is stocked of what a line asks for. What will be refused has nothing. */
export function stockedItemsOf(line: Pick<RequestedLine, 'sku' | 'choices'>, configuration: Configuration): string[] {
  const item = configuration.items.named(line.sku)
  const recipe = item && readRecipe(configuration, item, line.choices)
  if (!item || !recipe || 'finding' in recipe) return []
  return recipe.components.length === 0 ? [item.id] : recipe.components.map(({ itemId }) => itemId)
}

/** The refusal of a plan that falls short: each SKU, with what was available, at the first of its lines that failed. */
export function refuseShortPlan(
  plan: Pick<Plan, 'shortages'>,
  pointerOf: (line: number) => string = (line) => `/lines/${line}`,
): Rejection {
  return reject('insufficient_stock', {
    errors: plan.shortages.map((shortage) => ({
      pointer: pointerOf(shortage.lines[0]!),
      code: 'insufficient_stock',
      sku: shortage.sku,
      requested: toUnits(shortage.requested),
      available: toUnits(shortage.available),
      lines: shortage.lines,
    })),
  })
}
