/**
 * Where each setting means something, most specific layer first. A setting is accepted in these layers only: one that is kept and
 * shown and has no effect would be believed.
 */
import type { LAYER_ORDER, Settings, SettingsLayer } from './settings.ts'

export type LayerName = (typeof LAYER_ORDER)[number]

const EVERYWHERE = ['level', 'location', 'item', 'model', 'global'] as const
const PER_LEVEL = ['level', 'location', 'item', 'global'] as const
const PER_MODEL = ['item', 'model', 'global'] as const

export const APPLICABLE_LAYERS: { [Key in keyof Settings]: readonly LayerName[] } = {
  tracked: EVERYWHERE,
  backorders: EVERYWHERE,
  backorder_limit: EVERYWHERE,
  safety_stock: PER_LEVEL,
  notify_below: PER_LEVEL,
  out_of_stock_threshold: PER_MODEL,
  min_order_quantity: PER_MODEL,
  max_order_quantity: PER_MODEL,
  order_increment: PER_MODEL,
  fractional: ['item', 'global'],
}

/** A kit has no stock of its own: what is said of stock is said of its components. */
const ABOUT_ORDERS: readonly (keyof Settings)[] = [
  'min_order_quantity',
  'max_order_quantity',
  'order_increment',
  'fractional',
]

export function isApplicable(key: keyof Settings, layer: LayerName): boolean {
  return APPLICABLE_LAYERS[key].includes(layer)
}

/** The first setting of a kit's own layer that means nothing on a kit. */
export function settingOfStock(layer: SettingsLayer): keyof Settings | undefined {
  return (Object.keys(layer) as (keyof Settings)[]).find((key) => !ABOUT_ORDERS.includes(key))
}
