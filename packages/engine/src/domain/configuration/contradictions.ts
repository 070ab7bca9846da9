/** Settings that exclude each other: under them nothing of an item could be ordered. */
import { isWhole } from '../kernel/quantity.ts'
import { quantitySetting, type Settings, type SettingsLayers, setting } from './settings.ts'

/** The settings that exclude each other. Whether an increment may be a fraction is asked of items only: elsewhere it is not known which. */
export function contradictions(layers: SettingsLayers): (keyof Settings)[][] {
  const minimum = quantitySetting(layers, 'min_order_quantity')
  const maximum = quantitySetting(layers, 'max_order_quantity')
  const increment = quantitySetting(layers, 'order_increment')
  const isDivided = increment !== null && !isWhole(increment)
  return [
    ...(minimum !== null && maximum !== null && minimum > maximum
      ? [['min_order_quantity', 'max_order_quantity'] as const]
      : []),
    ...(isDivided && layers.item !== undefined && !setting(layers, 'fractional')
      ? [['order_increment', 'fractional'] as const]
      : []),
  ].map((keys) => [...keys])
}
