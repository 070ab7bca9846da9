/** The layers of the settings: which settings each can say something of, and how each is read and changed. */
import type { ResultOf } from '@holdfast/sdk'

export type Effective = ResultOf<'get_effective_settings'>['settings']
export type SettingName = keyof Effective
export type LayerName = 'level' | 'location' | 'item' | 'model' | 'global'
export type OwnSettings = ResultOf<'get_settings'>['settings']

const EVERYWHERE: readonly LayerName[] = ['level', 'location', 'item', 'model', 'global']
const PER_LEVEL: readonly LayerName[] = ['level', 'location', 'item', 'global']
const PER_MODEL: readonly LayerName[] = ['item', 'model', 'global']

const SPOKEN_OF: Record<SettingName, readonly LayerName[]> = {
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
/** What is said of stock is said of the parts of a kit. */
const OF_A_KIT: readonly SettingName[] = ['min_order_quantity', 'max_order_quantity', 'order_increment', 'fractional']

export function settingsOf(layer: LayerName, isKit = false): SettingName[] {
  const names = (Object.keys(SPOKEN_OF) as SettingName[]).filter((name) => SPOKEN_OF[name].includes(layer))
  return isKit ? names.filter((name) => OF_A_KIT.includes(name)) : names
}

/** One layer of one thing. */
export type LayerOf =
  | { layer: 'global' }
  | { layer: 'item'; sku: string; isKit?: boolean }
  | { layer: 'location'; location: string }
  | { layer: 'level'; sku: string; location: string }
  | { layer: 'model'; model: string }

/** How it is read and changed; `about` is what is asked for what holds where the layer says nothing. */
export function accessTo(of: LayerOf) {
  switch (of.layer) {
    case 'global':
      return { read: 'get_settings', change: 'update_settings', input: {}, about: {} } as const
    case 'item':
      return { read: 'get_item', change: 'update_item', input: { item: of.sku }, about: { sku: of.sku } } as const
    case 'location': {
      const there = { location: of.location }
      return { read: 'get_location', change: 'update_location', input: there, about: there } as const
    }
    case 'level': {
      const there = { sku: of.sku, location: of.location }
      return { read: 'get_level', change: 'update_level', input: there, about: there } as const
    }
    case 'model':
      return { read: 'get_model', change: 'update_model', input: { model: of.model }, about: {} } as const
  }
}
