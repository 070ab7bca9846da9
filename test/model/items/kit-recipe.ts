/** What one kit consists of, as a buyer chose it. */
import type { Draw } from '../drawing/draw.ts'
import { inUnits, tenThousandths } from '../quantities.ts'
import type { Detail } from '../refused.ts'
import { isCountable } from '../settings/cascade.ts'
import type { World } from '../world.ts'
import { type Item, itemNamed, itemOf } from './item.ts'

export type Choice = { sku: string; quantity?: number }
type Recipe = { item: string; quantity: number }[]

export function recipeOf(world: World, item: Item, choices: readonly Choice[] | undefined): Recipe | Detail['code'] {
  const taken = new Map<string, number | undefined>()
  if (!choices) for (const { item: id, choice } of item.components) if (choice?.isDefault) taken.set(id, undefined)
  for (const { sku, quantity } of choices ?? []) {
    const chosen = itemNamed(world, sku)
    const part = item.components.find((one) => one.choice && one.item === chosen?.id)
    if (!chosen || !part) return 'choice_not_offered'
    if (taken.has(chosen.id)) return 'conflicting_constraints'
    taken.set(chosen.id, quantity === undefined ? undefined : tenThousandths(quantity))
    if (quantity === undefined) continue
    if (tenThousandths(quantity) < part.quantity) return 'below_minimum_quantity'
    if (tenThousandths(quantity) > (part.choice!.most ?? part.quantity)) return 'above_maximum_quantity'
    if (!isCountable(world, quantity, { item: chosen.id })) return 'fraction_not_allowed'
  }
  for (const { option, choices_min: least, choices_max: most } of item.options) {
    const chosen = item.components.filter((one) => one.choice?.option === option && taken.has(one.item)).length
    if (chosen < least || chosen > most) return 'choices_out_of_range'
  }
  const recipe = item.components
    .filter((one) => !one.choice || taken.has(one.item))
    .map((one) => ({ item: one.item, quantity: taken.get(one.item) ?? one.quantity }))
  return recipe.length === 0 && item.components.length > 0 ? 'nothing_chosen' : recipe
}

/** Mostly what the kit offers. */
export function drawChoices(draw: Draw, sku: string): object {
  const { random, world } = draw
  const item = itemNamed(world, sku)
  const offered = item?.components.filter(({ choice }) => choice) ?? []
  if (!item || (offered.length === 0 && !random.chance(0.01))) return {}
  return draw.optional('lines[].choices', 0.6, () => {
    if (draw.wrongly(0.1)) return random.pick<Choice[]>([[{ sku: 'NONE' }], [], [...bothOf(world, offered)]])
    const part = random.pick(offered)!
    const units = inUnits(random.chance(0.7) ? (part?.choice?.most ?? part?.quantity ?? 1) : 9)
    const amount = draw.optional('lines[].choices[].quantity', 0.4, () => units)
    return part ? [{ sku: itemOf(world, part.item).sku, ...amount }] : []
  })
}

function bothOf(world: World, offered: Item['components']): Choice[] {
  const all = offered.map(({ item }) => ({ sku: itemOf(world, item).sku }))
  return [...all, ...all.slice(0, 1)]
}
