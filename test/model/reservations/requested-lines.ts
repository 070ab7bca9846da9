/** What may be asked for: every line that fails is named. */
import { type Item, itemNamed, itemOf } from '../items/item.ts'
import { type Choice, recipeOf } from '../items/kit-recipe.ts'
import type { Model } from '../models/model.ts'
import { MOST, tenThousandths } from '../quantities.ts'
import { type Detail, Refused } from '../refused.ts'
import { isCountable, quantitySettingOf } from '../settings/cascade.ts'
import type { Want } from '../sourcing/planner.ts'
import type { World } from '../world.ts'
import type { HeldLine } from './reservation.ts'

export type Line = { sku: string; quantity: number; choices?: Choice[]; line_reference?: string; location?: string }

/** Smallest, largest and step are judged per item over all of its lines. */
export function readLines(world: World, lines: readonly Line[], model: Model | null): Want[] {
  const errors: Detail[] = []
  const wants = lines.flatMap((line, index) => {
    const item = itemNamed(world, line.sku)
    if (!item) {
      errors.push({ pointer: `/lines/${index}/sku`, code: 'unknown_sku' })
      return []
    }
    const recipe = recipeOf(world, item, line.choices)
    if (!Array.isArray(recipe)) {
      errors.push({ pointer: `/lines/${index}/choices`, code: recipe! })
      return []
    }
    const same = lines.filter((other) => itemNamed(world, other.sku) === item)
    const total = same.reduce((sum, other) => sum + tenThousandths(other.quantity), 0)
    const wanted = wantsOf(world, madeOf(item, recipe), index, tenThousandths(line.quantity))
    const code = wrongQuantity(world, item, line.quantity, total, model) ?? uncountable(world, wanted, model)
    if (code !== null) errors.push({ pointer: `/lines/${index}/quantity`, code })
    return wanted
  })
  if (errors.length > 0) throw new Refused(errors[0]!.code!, errors)
  return wants
}

/** The lines as they are kept: under the items' SKUs. */
export function askedLines(world: World, lines: readonly Line[]): Line[] {
  return lines.map(({ sku, quantity }) => ({ sku: itemNamed(world, sku)!.sku, quantity }))
}

/** The same with what a hold keeps of them. */
export function heldLines(world: World, lines: readonly Line[]): HeldLine[] {
  return lines.map(({ sku, quantity, choices, line_reference = null, location = null }) => {
    const item = itemNamed(world, sku)!
    const components = recipeOf(world, item, choices) as HeldLine['components']
    return { item: item.id, sku: item.sku, quantity, line_reference, location, components }
  })
}

function wrongQuantity(
  world: World,
  item: Item,
  units: number,
  total: number,
  model: Model | null,
): Required<Detail>['code'] | null {
  const of = { item: item.id, model }
  if (units <= 0) return 'quantity_not_positive'
  if (!isCountable(world, units, of)) return 'fraction_not_allowed'
  return wrongTotal(world, item, total, model)
}

/** All that is asked of an item, against the amounts that may be ordered. */
export function wrongTotal(
  world: World,
  item: Item,
  total: number,
  model: Model | null,
): Required<Detail>['code'] | null {
  const of = { item: item.id, model }
  const [least, most, step] = ['min_order_quantity', 'max_order_quantity', 'order_increment'].map((key) =>
    quantitySettingOf(world, key, of),
  )
  if (least != null && total < least) return 'below_minimum_quantity'
  if (most != null && total > most) return 'above_maximum_quantity'
  if (step != null && total % step !== 0) return 'not_a_multiple_of_increment'
  return null
}

/** What a line comes to in components can be counted: a part may have become whole since its kit was made. */
export function uncountable(
  world: World,
  wants: readonly Want[],
  model: Model | null,
): Required<Detail>['code'] | null {
  for (const { item, quantity } of wants) {
    if (quantity > MOST) return 'balance_out_of_range'
    if (!isCountable(world, quantity / 10_000, { item: item.id, model })) return 'fraction_not_allowed'
  }
  return null
}

/** Nothing is wanted by a line of nothing. */
export function wantsOfLine(world: World, line: Line, index: number): Want[] {
  const quantity = tenThousandths(line.quantity)
  const item = itemNamed(world, line.sku)!
  const recipe = recipeOf(world, item, line.choices) as Item['components']
  return quantity === 0 ? [] : wantsOf(world, madeOf(item, recipe), index, quantity)
}

export function madeOf(item: Item, components: Item['components']): Item {
  return { ...item, components }
}

/** An item wants itself; a kit wants its components, rounded up to what can be counted. */
export function wantsOf(world: World, item: Item, line: number, quantity: number): Want[] {
  if (item.components.length === 0) return [{ line, item: itemOf(world, item.id), quantity }]
  return item.components.map((component) => ({
    line,
    item: itemOf(world, component.item),
    quantity: Math.ceil((quantity * component.quantity) / 10_000),
    perKit: component.quantity,
    ...(item.shipsTogether && { kit: itemOf(world, item.id) }),
  }))
}
