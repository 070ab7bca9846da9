/** What a kit is shown as, where nobody has chosen: what it is by default; where that leaves something open, the choices that most
 * can be had of. */
import type { InventoryItem, KitComponent } from '../configuration/configuration.ts'
import { type Chosen, choicesOf, chosenByDefault, recipeOf } from '../configuration/kit-recipe.ts'
import { timesIn } from '../kernel/quantity.ts'
import { measure, type Scope } from './measure-stock.ts'

export function shownRecipe(scope: Scope, item: InventoryItem): readonly KitComponent[] {
  const chosen: Chosen[] = chosenByDefault(item)
  for (const option of item.kitOptions) {
    const choices = choicesOf(item, option)
    if (choices.some(({ choice }) => choice?.isDefault)) continue
    const best = choices
      .map((part) => ({ part, kits: kitsOf(scope, part) }))
      .sort((a, b) => (a.kits === b.kits ? 0 : b.kits - a.kits))
    chosen.push(...best.slice(0, option.choices_min).map(({ part: { itemId } }) => ({ itemId })))
  }
  return recipeOf(item, chosen)
}

function kitsOf(scope: Scope, { itemId, quantity }: KitComponent): number {
  const { sellable } = measure(scope, scope.configuration.items.get(itemId)!)
  return sellable === null ? Number.POSITIVE_INFINITY : timesIn(sellable, quantity)
}
