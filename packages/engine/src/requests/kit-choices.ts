/** What a buyer has chosen of a kit, read against what it offers. */
import type { Configuration, InventoryItem, KitComponent } from '../domain/configuration/configuration.ts'
import { type Chosen, choicesOf, chosenByDefault, recipeOf, unmetOption } from '../domain/configuration/kit-recipe.ts'
import { quantity, toUnits } from '../domain/kernel/quantity.ts'
import { type Finding, judgeFraction } from './judge-units.ts'

/** `sku` may be an id too; `quantity` is in units per kit. */
export type RequestedChoice = { sku: string; quantity?: number }

export type ReadRecipe = { components: readonly KitComponent[] } | { member: string; finding: Finding }

/** What one of the item consists of. What is not chosen at all is as the kit says; what is chosen is all of it. */
export function readRecipe(
  configuration: Configuration,
  item: InventoryItem,
  requested: readonly RequestedChoice[] | undefined,
): ReadRecipe {
  const chosen: Chosen[] = requested === undefined ? chosenByDefault(item) : []
  for (const [index, choice] of (requested ?? []).entries()) {
    const finding = judgeChoice(configuration, item, choice, chosen)
    if (finding) return { member: `/choices/${index}${finding.member}`, finding: finding.finding }
    const itemId = configuration.items.named(choice.sku)!.id
    chosen.push({ itemId, ...(choice.quantity !== undefined && { quantity: quantity(choice.quantity) }) })
  }
  const unmet = unmetOption(item, chosen)
  if (unmet) return { member: '/choices', finding: countFinding(configuration, item, unmet) }
  const components = recipeOf(item, chosen)
  const isEmpty = components.length === 0 && item.components.length > 0
  return isEmpty ? { member: '/choices', finding: { code: 'nothing_chosen', sku: item.sku } } : { components }
}

type Wrong = { member: string; finding: Finding }

function judgeChoice(
  configuration: Configuration,
  item: InventoryItem,
  { sku, quantity: units }: RequestedChoice,
  before: readonly Chosen[],
): Wrong | null {
  const chosen = configuration.items.named(sku)
  const part = item.components.find(({ itemId, choice }) => choice !== undefined && itemId === chosen?.id)
  if (!chosen || !part) {
    const offered = item.components.filter(({ choice }) => choice !== undefined)
    return {
      member: '/sku',
      finding: { code: 'choice_not_offered', sku: item.sku, component: sku, offered: skusOf(configuration, offered) },
    }
  }
  if (before.some(({ itemId }) => itemId === chosen.id)) {
    return { member: '/sku', finding: { code: 'conflicting_constraints', sku: item.sku, component: chosen.sku } }
  }
  if (units === undefined) return null
  const [least, most] = [toUnits(part.quantity), toUnits(part.choice?.quantityMax ?? part.quantity)]
  const about = { sku: item.sku, component: chosen.sku, requested: units }
  const member = '/quantity'
  if (units < least) return { member, finding: { ...about, code: 'below_minimum_quantity', minimum: least } }
  if (units > most) return { member, finding: { ...about, code: 'above_maximum_quantity', maximum: most } }
  const fraction = judgeFraction(units, chosen, configuration)
  return fraction ? { member, finding: fraction } : null
}

function countFinding(
  configuration: Configuration,
  item: InventoryItem,
  { option, chosen }: NonNullable<ReturnType<typeof unmetOption>>,
): Finding {
  return {
    code: 'choices_out_of_range',
    sku: item.sku,
    option: option.option,
    requested: chosen,
    minimum: option.choices_min,
    maximum: option.choices_max,
    offered: skusOf(configuration, choicesOf(item, option)),
  }
}

function skusOf({ items }: Configuration, components: readonly KitComponent[]): string[] {
  return components.map(({ itemId }) => items.get(itemId)?.sku ?? itemId)
}
