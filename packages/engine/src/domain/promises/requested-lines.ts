/** What a caller asks to be promised: lines of SKU and quantity, checked and turned into demands for the planner. */
import { type ErrorDetail, type Rejection, reject } from '../../errors.ts'
import type { Configuration, InventoryItem, InventoryModel } from '../configuration/configuration.ts'
import { quantitySetting, type SettingsLayers, setting } from '../configuration/settings.ts'
import { itemLayers } from '../configuration/settings-layers.ts'
import { isWhole, QUANTITY_MAX, type Quantity, quantity, times, toUnits, ZERO } from '../kernel/quantity.ts'
import type { Demand } from '../sourcing/vocabulary.ts'

/** `sku` may be an item's id too; `quantity` is in units. */
export type RequestedLine = { sku: string; quantity: number }

/** A line whose item is known; for a kit, with one demand per component. */
export type AskedLine = { item: InventoryItem; quantity: Quantity; demands: Demand[] }

/** Checks every line and names every one that fails; precedence per line: item, sign, fractions, minimum, maximum,
 * increment. The order quantities are judged per SKU over all its lines, so that splitting a line evades nothing. */
export function readLines(
  lines: readonly RequestedLine[],
  configuration: Configuration,
  model: InventoryModel | undefined,
): { ok: true; asked: AskedLine[] } | Rejection {
  const totals = totalPerItem(lines, configuration)
  const errors: ErrorDetail[] = []
  const asked: AskedLine[] = []
  lines.forEach((line, index) => {
    const item = configuration.items.named(line.sku)
    const pointer = `/lines/${index}`
    if (!item) {
      errors.push({ pointer: `${pointer}/sku`, code: 'unknown_sku', sku: line.sku })
      return
    }
    const layers = itemLayers(configuration, item.id, model)
    const demands = demandsOf(item, index, line, configuration)
    const error =
      quantityError(line.quantity, layers) ??
      orderQuantityError(totals.get(item.id)!, layers) ??
      componentError(demands, configuration, model)
    if (error) errors.push({ pointer: `${pointer}/quantity`, sku: item.sku, ...error })
    else asked.push({ item, quantity: quantity(line.quantity), demands })
  })
  const first = errors[0]
  return first ? reject(first.code!, { errors }) : { ok: true, asked }
}

/** More than nothing, and whole unless the item may be divided. In units. */
function quantityError(units: number, layers: SettingsLayers): ErrorDetail | null {
  if (units <= 0) return { code: 'quantity_not_positive', quantity: units }
  return fractionError(units, layers)
}

export function fractionError(units: number, layers: SettingsLayers): ErrorDetail | null {
  if (setting(layers, 'fractional') || isWhole(quantity(units))) return null
  return { code: 'fraction_not_allowed', quantity: units }
}

/** What a line comes to in components must be countable: not beyond the largest quantity, and whole where they are. */
function componentError(
  demands: readonly Demand[],
  configuration: Configuration,
  model: InventoryModel | undefined,
): ErrorDetail | null {
  for (const demand of demands) {
    if (demand.quantity > QUANTITY_MAX) return { code: 'balance_out_of_range' }
    const error = fractionError(toUnits(demand.quantity), itemLayers(configuration, demand.item, model))
    if (error) return { ...error, component: demand.sku }
  }
  return null
}

function orderQuantityError(total: Quantity, layers: SettingsLayers): ErrorDetail | null {
  const minimum = quantitySetting(layers, 'min_order_quantity')
  const maximum = quantitySetting(layers, 'max_order_quantity')
  const increment = quantitySetting(layers, 'order_increment')
  const requested = toUnits(total)
  if (minimum !== null && total < minimum) {
    return { code: 'below_minimum_quantity', requested, minimum: toUnits(minimum) }
  }
  if (maximum !== null && total > maximum) {
    return { code: 'above_maximum_quantity', requested, maximum: toUnits(maximum) }
  }
  if (increment !== null && increment > 0 && total % increment !== 0) {
    return { code: 'not_a_multiple_of_increment', requested, increment: toUnits(increment) }
  }
  return null
}

function totalPerItem(lines: readonly RequestedLine[], configuration: Configuration): Map<string, Quantity> {
  const totals = new Map<string, Quantity>()
  for (const line of lines) {
    const item = configuration.items.named(line.sku)
    if (item) totals.set(item.id, (totals.get(item.id) ?? ZERO) + quantity(line.quantity))
  }
  return totals
}

function demandsOf(item: InventoryItem, line: number, asked: RequestedLine, configuration: Configuration): Demand[] {
  const wanted = quantity(asked.quantity)
  if (item.components.length === 0) return [demandOf(item, line, wanted)]
  return item.components.map((component) => {
    const part = configuration.items.get(component.itemId)!
    return { ...demandOf(part, line, times(wanted, component.quantity)), perKit: component.quantity }
  })
}

function demandOf(item: InventoryItem, line: number, wanted: Quantity): Demand {
  return {
    line,
    item: item.id,
    sku: item.sku,
    quantity: wanted,
    shippingCategory: item.shippingCategory,
    requiresShipping: item.requiresShipping,
  }
}

/** The items that promises for these references touch: the items themselves, or the components of kits. */
export function stockedItems(references: readonly string[], configuration: Configuration): string[] {
  const ids = new Set<string>()
  for (const reference of references) {
    const item = configuration.items.named(reference)
    if (!item) continue
    if (item.components.length === 0) ids.add(item.id)
    for (const component of item.components) ids.add(component.itemId)
  }
  return [...ids]
}
