/** Kits: what may be one, and what the generator makes them of. */
import type { Draw } from '../drawing/draw.ts'
import { tenThousandths } from '../quantities.ts'
import { type Detail, Refused } from '../refused.ts'
import { isCountable } from '../settings/cascade.ts'
import type { World } from '../world.ts'
import { type Item, itemNamed } from './item.ts'

export type AskedComponents = { sku: string; quantity: number }[]

/** A kit consists of other items that are no kits, each once. */
export function readComponents(world: World, asked: AskedComponents | undefined, kit: Item | null): Item['components'] {
  const errors: Detail[] = []
  const seen: Item[] = []
  const read = (asked ?? []).map((component, index) => {
    const item = itemNamed(world, component.sku)
    const pointer = `/components/${index}/sku`
    if (!item) errors.push({ pointer, code: 'unknown_sku' })
    else if (item === kit || item.components.length > 0 || seen.includes(item))
      errors.push({ pointer, code: 'invalid_kit' })
    else if (!isCountable(world, component.quantity, { item: item.id }))
      errors.push({ pointer: `/components/${index}/quantity`, code: 'fraction_not_allowed' })
    if (item) seen.push(item)
    return { item: item?.id ?? '', quantity: tenThousandths(component.quantity) }
  })
  if (errors.length > 0) throw new Refused(errors[0]!.code!, errors)
  return read
}

const mug = { sku: 'MUG', quantity: 1 }
const KITS: AskedComponents[] = [
  [{ sku: 'MUG', quantity: 2 }],
  [mug, { sku: 'LAMP', quantity: 1 }],
  [{ sku: 'ROPE', quantity: 0.75 }],
  [],
]
const NO_KITS: AskedComponents[] = [[{ sku: 'NONE', quantity: 1 }], [{ sku: 'SET', quantity: 1 }], [mug, mug]]

export function drawComponents({ random }: Draw, wrongly: number): AskedComponents {
  return random.pick(random.chance(wrongly) ? NO_KITS : KITS)
}
