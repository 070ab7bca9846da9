/** Kits: what may be one, and what the generator makes them of. */
import type { Draw } from '../drawing/draw.ts'
import { tenThousandths } from '../quantities.ts'
import { type Detail, Refused } from '../refused.ts'
import { isCountable } from '../settings/cascade.ts'
import type { World } from '../world.ts'
import { type Component, type Item, itemNamed, type KitOption } from './item.ts'

type AskedComponent = { sku: string; quantity: number; option?: string; is_default?: boolean; quantity_max?: number }
export type AskedComponents = AskedComponent[]
export type AskedKit = { components?: AskedComponents; options?: KitOption[]; ships_together?: boolean }

type Kit = Pick<Item, 'components' | 'options' | 'shipsTogether'>

/** What it is to be, where only some of it is said. */
export function readKit(world: World, asked: AskedKit, before: Item | null): Kit {
  const read = readComponents(world, asked.components, before)
  const components = asked.components ? read : (before?.components ?? [])
  const names = [...new Set(components.flatMap(({ choice }) => (choice ? [choice.option] : [])))]
  const known = asked.options ?? (before?.options ?? []).filter(({ option }) => names.includes(option))
  const others = names.filter((name) => !known.some(({ option }) => option === name))
  const options = [...known, ...others.map((option) => ({ option, choices_min: 1, choices_max: 1 }))]
  const wrong = options.flatMap((one, index) => (isSound(components, options, one) ? [] : [index]))
  if (wrong.length > 0) {
    const pointers = wrong.map((index) => (asked.options && index < known.length ? `/options/${index}` : '/components'))
    throw new Refused(
      'invalid_kit_option',
      pointers.map((pointer) => ({ pointer, code: 'invalid_kit_option' })),
    )
  }
  if (asked.ships_together && components.length === 0) throw new Refused('invalid_kit')
  return {
    components,
    options,
    shipsTogether: components.length > 0 && (asked.ships_together ?? before?.shipsTogether ?? false),
  }
}

function isSound(components: readonly Component[], all: readonly KitOption[], one: KitOption): boolean {
  const choices = components.filter(({ choice }) => choice?.option === one.option)
  const defaults = choices.filter(({ choice }) => choice!.isDefault).length
  const isOnce = all.filter(({ option }) => option === one.option).length === 1
  const fits = defaults === 0 || (defaults >= one.choices_min && defaults <= one.choices_max)
  return isOnce && choices.length > 0 && one.choices_min <= Math.min(one.choices_max, choices.length) && fits
}

/** A kit consists of other items that are no kits, each once. */
function readComponents(world: World, asked: AskedComponents | undefined, kit: Item | null): Component[] {
  const errors: Detail[] = []
  const seen: Item[] = []
  const read = (asked ?? []).map((component, index) => {
    const item = itemNamed(world, component.sku)
    const pointer = `/components/${index}/sku`
    const { option, is_default: isDefault = false, quantity_max: most } = component
    if (!item) errors.push({ pointer, code: 'unknown_sku' })
    else if (item === kit || item.components.length > 0 || seen.includes(item))
      errors.push({ pointer, code: 'invalid_kit' })
    else if (option === undefined ? isDefault || most !== undefined : most !== undefined && most < component.quantity)
      errors.push({ pointer, code: 'invalid_kit_option' })
    else if (!isCountable(world, component.quantity, { item: item.id }))
      errors.push({ pointer: `/components/${index}/quantity`, code: 'fraction_not_allowed' })
    if (item) seen.push(item)
    const choice = { isDefault, most: most === undefined ? null : tenThousandths(most) }
    return {
      item: item?.id ?? '',
      quantity: tenThousandths(component.quantity),
      ...(option !== undefined && { choice: { option, ...choice } }),
    }
  })
  if (errors.length > 0) throw new Refused(errors[0]!.code!, errors)
  return read
}

const mug = { sku: 'MUG', quantity: 1 }
const lamp = { sku: 'LAMP', quantity: 1, option: 'light', is_default: true, quantity_max: 2 }
const KITS: AskedKit[] = [
  { components: [{ sku: 'MUG', quantity: 2 }] },
  { components: [mug, { sku: 'LAMP', quantity: 1 }] },
  { components: [mug, { sku: 'LAMP', quantity: 1 }], ships_together: true },
  { components: [{ sku: 'ROPE', quantity: 0.75 }] },
  { components: [mug, lamp, { sku: 'GIFT', quantity: 1, option: 'light' }] },
  { components: [mug, lamp], options: [{ option: 'light', choices_min: 0, choices_max: 1 }] },
  { components: [] },
]
const NO_KITS: AskedKit[] = [
  { components: [{ sku: 'NONE', quantity: 1 }] },
  { components: [{ sku: 'SET', quantity: 1 }] },
  { components: [mug, mug] },
  { components: [{ ...mug, is_default: true }] },
  { components: [mug, { ...lamp, quantity_max: 0.5 }] },
  { components: [mug, lamp], options: [{ option: 'light', choices_min: 2, choices_max: 2 }] },
  { components: [], ships_together: true },
]

export function drawKit({ random }: Draw, wrongly: number): AskedKit {
  return random.pick(random.chance(wrongly) ? NO_KITS : KITS)
}
