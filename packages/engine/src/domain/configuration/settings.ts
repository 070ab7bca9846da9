/**
 * The settings cascade: level → location → item → inventory model → global → default, the most specific wins.
 *
 * Each layer is a partial record as it stands in its row's `settings` column; quantities are in units there, as people
 * write them. A key that was taken away is not there.
 */
import { type Quantity, quantity, toUnits, ZERO } from '../kernel/quantity.ts'

export const BACKORDER_POLICIES = ['none', 'allow', 'allow_and_notify'] as const
export type BackorderPolicy = (typeof BACKORDER_POLICIES)[number]

export type Settings = {
  /** False: always available, never counted. */
  tracked: boolean
  backorders: BackorderPolicy
  /** Most units that may wait, at one level or at a model's locations together (backorder-limits.ts); null is unlimited. */
  backorder_limit: number | null
  /** Units of each level that are never promised. */
  safety_stock: number
  /** Units held back once per item and model; none while backorders are allowed. */
  out_of_stock_threshold: number
  /** An event is written when available falls below it; null is never. */
  notify_below: number | null
  min_order_quantity: number | null
  max_order_quantity: number | null
  order_increment: number | null
  /** Whether the item may be counted in fractions of a unit. */
  fractional: boolean
}

export type SettingsLayer = { [Key in keyof Settings]?: NonNullable<Settings[Key]> }

export const SETTING_DEFAULTS: Settings = {
  tracked: true,
  backorders: 'none',
  backorder_limit: null,
  safety_stock: 0,
  out_of_stock_threshold: 0,
  notify_below: null,
  min_order_quantity: null,
  max_order_quantity: null,
  order_increment: null,
  fractional: false,
}
const SETTING_KEYS = Object.keys(SETTING_DEFAULTS) as (keyof Settings)[]

/** The layers that apply to a question, by name. Those that do not apply are left out. */
export type SettingsLayers = {
  level?: SettingsLayer | undefined
  item?: SettingsLayer | undefined
  location?: SettingsLayer | undefined
  model?: SettingsLayer | undefined
  global?: SettingsLayer
}
export const LAYER_ORDER = ['level', 'location', 'item', 'model', 'global'] as const satisfies (keyof SettingsLayers)[]
export type SettingSource = (typeof LAYER_ORDER)[number] | 'default'

/** The value of one setting. */
export function setting<K extends keyof Settings>(layers: SettingsLayers, key: K): Settings[K] {
  for (const name of LAYER_ORDER) {
    const value = layers[name]?.[key]
    if (value !== undefined) return value as Settings[K]
  }
  return SETTING_DEFAULTS[key]
}

/** The value of one setting as a quantity; null stays null. */
export function quantitySetting(
  layers: SettingsLayers,
  key:
    | 'safety_stock'
    | 'out_of_stock_threshold'
    | 'backorder_limit'
    | 'notify_below'
    | 'min_order_quantity'
    | 'max_order_quantity'
    | 'order_increment',
): Quantity | null {
  const value = setting(layers, key)
  return value === null ? null : quantity(value)
}

/** Units held back once per item and model. Where more may be promised than there is, nothing is kept from sale: who waits
 * would be covered by it at once. */
export function thresholdInForce(layers: SettingsLayers): Quantity {
  return setting(layers, 'backorders') === 'none' ? quantity(setting(layers, 'out_of_stock_threshold')) : ZERO
}

/** Why a value that is set has no effect. */
export const REASONS_NOT_IN_FORCE = ['backorders_allowed'] as const
export type ReasonNotInForce = (typeof REASONS_NOT_IN_FORCE)[number]

/** Every setting with where its value came from. One that is set and has no effect has the value that it comes to. */
export function explainSettings(layers: SettingsLayers): {
  [K in keyof Settings]: { value: Settings[K]; source: SettingSource; not_in_force?: ReasonNotInForce }
} {
  const explained: Record<string, { value: unknown; source: SettingSource; not_in_force?: ReasonNotInForce }> = {}
  for (const key of SETTING_KEYS) {
    const source = LAYER_ORDER.find((name) => layers[name]?.[key] !== undefined) ?? 'default'
    explained[key] = { value: setting(layers, key), source }
  }
  const threshold = explained.out_of_stock_threshold!
  if (threshold.value !== toUnits(thresholdInForce(layers))) {
    explained.out_of_stock_threshold = { ...threshold, value: 0, not_in_force: 'backorders_allowed' }
  }
  return explained as ReturnType<typeof explainSettings>
}
