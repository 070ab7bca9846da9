/** How many components of each option of a kit are chosen, read against what there is to choose. */
import type { KitComponent, KitOption } from '../domain/configuration/configuration.ts'
import { choicesOf } from '../domain/configuration/kit-recipe.ts'
import { type ErrorDetail, type Rejection, reject } from '../errors.ts'

/** In the order in which they are named, then as their components are; `areSent`: they are part of the request. One that has
 * lost its last component is forgotten where nobody names it anew. */
export function readKitOptions(
  components: readonly KitComponent[],
  named: readonly KitOption[],
  areSent: boolean,
): { ok: true; kitOptions: KitOption[] } | Rejection {
  const names = components.flatMap(({ choice }) => (choice ? [choice.option] : []))
  const known = areSent ? named : named.filter(({ option }) => names.includes(option))
  const unnamed = [...new Set(names)].filter((name) => known.every(({ option }) => option !== name))
  const kitOptions = [...known, ...unnamed.map((option) => ({ option, choices_min: 1, choices_max: 1 }))]
  const errors = kitOptions.flatMap((one, index) =>
    judgeOption(components, kitOptions, one).map((finding) => ({
      pointer: areSent && index < known.length ? `/options/${index}` : '/components',
      ...finding,
    })),
  )
  return errors[0] ? reject('invalid_kit_option', { errors }) : { ok: true, kitOptions }
}

function judgeOption(components: readonly KitComponent[], all: readonly KitOption[], one: KitOption): ErrorDetail[] {
  const choices = choicesOf({ components, kitOptions: all }, one)
  const defaults = choices.filter(({ choice }) => choice?.isDefault).length
  const isTwice = all.filter(({ option }) => option === one.option).length > 1
  const isAskedTooMuch = one.choices_min > Math.min(one.choices_max, choices.length)
  const isWrongByDefault = defaults > 0 && (defaults < one.choices_min || defaults > one.choices_max)
  if (!isTwice && choices.length > 0 && !isAskedTooMuch && !isWrongByDefault) return []
  const range = { minimum: one.choices_min, maximum: one.choices_max }
  const there = { available: choices.length, requested: defaults }
  return [{ code: 'invalid_kit_option', option: one.option, ...range, ...there }]
}
