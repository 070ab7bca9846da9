/** What is to be promised: so much of an item, or of the components of a kit. */
import type { Configuration, InventoryItem, KitComponent } from '../configuration/configuration.ts'
import { type Quantity, times } from '../kernel/quantity.ts'
import type { Demand } from '../sourcing/vocabulary.ts'

/** A line whose item is known; for a kit, with one demand per component. */
export type AskedLine = {
  item: InventoryItem
  quantity: Quantity
  /** Of a kit: what one of it is made of. */
  components: readonly KitComponent[]
  demands: Demand[]
  lineReference?: string
  /** The only location that may be used for it. */
  locationId?: string
}

/** `line` is the index of the line, from 0; `components` are its item's, unless something else is meant. */
type Asked = { item: InventoryItem; quantity: Quantity; line: number; components?: readonly KitComponent[] }

export function askedLine(
  configuration: Configuration,
  { item, quantity, line, components = item.components }: Asked,
): AskedLine {
  if (components.length === 0) return { item, quantity, components, demands: [demandOf(item, line, quantity)] }
  const together = item.shipsTogether ? togetherAs(item) : {}
  const demands = components.map((component) => {
    const part = configuration.items.get(component.itemId)!
    const demand = demandOf(part, line, times(quantity, component.quantity))
    return { ...demand, perKit: component.quantity, ...together }
  })
  return { item, quantity, components, demands }
}

/** A kit that ships together is one thing to whoever packs it: it has a shipping category of its own. */
export function togetherAs(kit: Pick<InventoryItem, 'id' | 'sku' | 'shippingCategory'>): Partial<Demand> {
  return { kit: { item: kit.id, sku: kit.sku }, shippingCategory: kit.shippingCategory }
}

function demandOf(item: InventoryItem, line: number, quantity: Quantity): Demand {
  return {
    line,
    item: item.id,
    sku: item.sku,
    quantity,
    shippingCategory: item.shippingCategory,
    requiresShipping: item.requiresShipping,
  }
}
