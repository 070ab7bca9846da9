/** How a layer of the settings is changed: what is sent goes in, null takes out; what means nothing there, or contradicts, is refused. */
import { isLive } from '../archiving.ts'
import { Refused } from '../refused.ts'
import type { World } from '../world.ts'
import type { Layer } from './global-settings.ts'

export type LayerName = 'level' | 'location' | 'item' | 'model' | 'global'

const STOCK = ['tracked', 'backorders', 'backorder_limit']
const SHELF = ['safety_stock', 'notify_below']
const ORDERING = ['out_of_stock_threshold', 'min_order_quantity', 'max_order_quantity', 'order_increment']

/** What may be set in each layer. */
export const ALLOWED: Readonly<Record<LayerName, readonly string[]>> = {
  level: [...STOCK, ...SHELF],
  location: [...STOCK, ...SHELF],
  item: [...STOCK, ...SHELF, ...ORDERING, 'fractional'],
  model: [...STOCK, ...ORDERING],
  global: [...STOCK, ...SHELF, ...ORDERING, 'fractional'],
}
export const ALLOWED_ON_KITS = ['min_order_quantity', 'max_order_quantity', 'order_increment', 'fractional']

export function changedSettings(world: World, name: LayerName, before: Layer, sent: Layer = {}, isKit = false): Layer {
  const added = Object.entries(sent).filter(([, value]) => value !== null)
  if (added.some(([key]) => !ALLOWED[name].includes(key))) throw new Refused('setting_not_applicable')
  const kept = Object.entries(before).filter(([key]) => !(key in sent))
  const layer = Object.fromEntries([...kept, ...added])
  if (isKit && Object.keys(layer).some((key) => !ALLOWED_ON_KITS.includes(key)))
    throw new Refused('setting_not_applicable')
  if (name !== 'level' && name !== 'location') refuseContradiction(world, name, layer, sent)
  return layer
}

function refuseContradiction(world: World, name: 'item' | 'model' | 'global', layer: Layer, sent: Layer): void {
  const global = name === 'global' ? layer : world.settings
  const models: Layer[] =
    name === 'model' ? [layer] : [{}, ...world.models.filter(isLive).map((model) => model.settings)]
  for (const model of models) {
    const inForce: Layer = { ...global, ...model, ...(name === 'item' ? layer : {}) }
    const {
      min_order_quantity: min,
      max_order_quantity: max,
      order_increment: step,
    } = inForce as Record<string, number>
    const isTouched = (...keys: string[]) => keys.some((key) => key in sent)
    if (min !== undefined && max !== undefined && min > max && isTouched('min_order_quantity', 'max_order_quantity'))
      throw new Refused('settings_contradict')
    const isWhole = name !== 'item' || inForce.fractional === true || step === undefined || Number.isInteger(step)
    if (!isWhole && isTouched('order_increment', 'fractional')) throw new Refused('settings_contradict')
  }
}
