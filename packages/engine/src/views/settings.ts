/** Settings: the global layer, and what is in force with the layer that each value comes from. */
import Type, { type Static, type TSchema } from 'typebox'
import type { GlobalSettings } from '../domain/configuration/configuration.ts'
import {
  BACKORDER_POLICIES,
  explainSettings,
  LAYER_ORDER,
  REASONS_NOT_IN_FORCE,
  type SettingsLayers,
} from '../domain/configuration/settings.ts'
import { toIso } from '../domain/kernel/instant.ts'
import { Instant, Revision } from '../shapes/instants.ts'
import { Text } from '../shapes/names.ts'
import { Flag, Units, UnitsOrUnlimited } from '../shapes/quantities.ts'
import { SettingsLayer } from '../shapes/settings.ts'
import { Nullable, OneOf, Optional } from '../shapes/shape.ts'
import { Part, View } from './view.ts'

const Source = OneOf([...LAYER_ORDER, 'default'], 'The layer that the value comes from')
const Explained = <Value extends TSchema>(value: Value) => Part({ value, source: Source })
/** null: there is none. */
const OrNone = Nullable(Type.Number({ minimum: 0, description: 'In units; null: none' }))

/** The settings in force, each with the layer that it comes from. Quantities are in units; null means no limit. */
export const EffectiveSettingsView = View('EffectiveSettings', {
  tracked: Explained(Flag),
  backorders: Explained(OneOf(BACKORDER_POLICIES)),
  backorder_limit: Explained(UnitsOrUnlimited),
  safety_stock: Explained(Units),
  out_of_stock_threshold: Part({
    value: Units,
    source: Source,
    not_in_force: Optional(OneOf(REASONS_NOT_IN_FORCE, 'Why what that layer says has no effect')),
  }),
  notify_below: Explained(OrNone),
  min_order_quantity: Explained(OrNone),
  max_order_quantity: Explained(OrNone),
  order_increment: Explained(OrNone),
  fractional: Explained(Flag),
})
export type EffectiveSettingsView = Static<typeof EffectiveSettingsView>

export function effectiveSettingsView(layers: SettingsLayers): EffectiveSettingsView {
  return explainSettings(layers)
}

/** The global layer as it was sent, and what is in force where no other layer says anything. */
export const GlobalSettingsView = View('GlobalSettings', {
  settings: SettingsLayer,
  effective_settings: EffectiveSettingsView,
  revision: Revision,
  updated_at: Instant,
})
export type GlobalSettingsView = Static<typeof GlobalSettingsView>

export function globalSettingsView({ settings, revision, updatedAt }: GlobalSettings): GlobalSettingsView {
  const effective_settings = effectiveSettingsView({ global: settings })
  return { settings, effective_settings, revision, updated_at: toIso(updatedAt) }
}

/** Whom a question about settings concerned, and its answer. */
export const SettingsInForceView = View('SettingsInForce', {
  sku: Nullable(Text),
  location: Nullable(Text),
  channel: Nullable(Text),
  model: Nullable(Text),
  settings: EffectiveSettingsView,
})
export type SettingsInForceView = Static<typeof SettingsInForceView>
