/** An inventory item, or a kit: then it has components, and no stock of its own. */
import type { Annotated } from '../annotations.ts'
import { liveOne } from '../archiving.ts'
import type { Layer } from '../settings/global-settings.ts'

export type Item = Annotated & {
  id: string
  sku: string
  title: string | null
  shippingCategory: string | null
  requiresShipping: boolean
  weightGrams: number | null
  settings: Layer
  revision: number
  archivedAt: number | null
  components: Component[]
  options: KitOption[]
  shipsTogether: boolean
}

/** Of a kit: always in it, or one of the choices of an option. */
export type Component = {
  item: string
  quantity: number
  choice?: { option: string; isDefault: boolean; most: number | null }
}

export type KitOption = { option: string; choices_min: number; choices_max: number }

export type ItemsPart = { items: Item[] }

export function noItems(): ItemsPart {
  return { items: [] }
}

export function itemNamed(world: ItemsPart, reference: string): Item | undefined {
  return liveOne(world.items, reference, ({ sku }) => sku)
}

export function itemOf(world: ItemsPart, id: string): Item {
  return world.items.find((item) => item.id === id)!
}
