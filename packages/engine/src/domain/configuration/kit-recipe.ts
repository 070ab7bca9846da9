/** What one kit consists of: what is always in it, and what a buyer has chosen of its options. */
import type { Quantity } from '../kernel/quantity.ts'
import type { InventoryItem, KitComponent, KitOption } from './configuration.ts'

/** So much of it per kit; left out: as much as the kit says. */
export type Chosen = { itemId: string; quantity?: Quantity }

export type KitRecipe = Pick<InventoryItem, 'components' | 'kitOptions'>

export function choicesOf({ components }: KitRecipe, { option }: Pick<KitOption, 'option'>): KitComponent[] {
  return components.filter(({ choice }) => choice?.option === option)
}

/** Where nobody chooses. */
export function chosenByDefault({ components }: KitRecipe): Chosen[] {
  return components.filter(({ choice }) => choice?.isDefault).map(({ itemId }) => ({ itemId }))
}

/** In the order in which the kit names them. */
export function recipeOf({ components }: KitRecipe, chosen: readonly Chosen[]): KitComponent[] {
  return components.flatMap(({ itemId, quantity, choice }) => {
    const taken = chosen.find((one) => one.itemId === itemId)
    return choice === undefined || taken ? [{ itemId, quantity: taken?.quantity ?? quantity }] : []
  })
}

/** The first option of which too few components are chosen, or too many. */
export function unmetOption(
  kit: KitRecipe,
  chosen: readonly Chosen[],
): { option: KitOption; chosen: number } | undefined {
  return kit.kitOptions
    .map((option) => ({ option, chosen: countOf(choicesOf(kit, option), chosen) }))
    .find(({ option, chosen: count }) => count < option.choices_min || count > option.choices_max)
}

function countOf(choices: readonly KitComponent[], chosen: readonly Chosen[]): number {
  return choices.filter(({ itemId }) => chosen.some((one) => one.itemId === itemId)).length
}
