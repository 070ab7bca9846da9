/**
 * A change of one layer of the settings: what is sent is merged into what was there, and null takes a setting away, so that the next
 * layer has the word again. Refused: a setting that means nothing in this layer, and one that contradicts another in force with it.
 */
import type { Static } from 'typebox'
import {
  APPLICABLE_LAYERS,
  isApplicable,
  type LayerName,
  settingOfStock,
} from '../domain/configuration/applicable-settings.ts'
import type { Configuration } from '../domain/configuration/configuration.ts'
import { contradictions } from '../domain/configuration/contradictions.ts'
import { type Settings, type SettingsLayer, type SettingsLayers, setting } from '../domain/configuration/settings.ts'
import { type Rejection, rejectAt } from '../errors.ts'
import type { SettingsPatch } from '../shapes/settings.ts'
import { mergePatch } from './merge-patch.ts'

export type SentSettings = Static<typeof SettingsPatch> | undefined
type Read = { ok: true; settings: SettingsLayer } | Rejection

/** Of a level or a location: what other layers say of orders does not meet it. */
export function readSettings(sent: SentSettings, before: SettingsLayer, layer: LayerName): Read {
  const wrong = keysOf(sent).find((key) => sent?.[key] !== null && !isApplicable(key, layer))
  if (wrong !== undefined) return notApplicable(wrong, layer, APPLICABLE_LAYERS[wrong].join(', '))
  return { ok: true, settings: mergePatch(before, sent) as SettingsLayer }
}

export function readItemSettings(
  sent: SentSettings,
  { before, isKit }: { before: SettingsLayer; isKit: boolean },
  configuration: Configuration,
): Read {
  const read = readSettings(sent, before, 'item')
  if (!read.ok) return read
  const ofStock = isKit ? settingOfStock(read.settings) : undefined
  if (ofStock !== undefined) return notApplicable(ofStock, 'kit', 'the items that it consists of')
  const { settings: item } = read
  const outer = [{}, ...modelLayers(configuration)].map((model) => ({ ...model, global: configuration.globalSettings }))
  return (
    refuseContradiction(
      sent,
      outer.map((layers) => ({ ...layers, item })),
    ) ?? read
  )
}

export function readModelSettings(sent: SentSettings, before: SettingsLayer, configuration: Configuration): Read {
  const read = readSettings(sent, before, 'model')
  if (!read.ok) return read
  return refuseContradiction(sent, [{ model: read.settings, global: configuration.globalSettings }]) ?? read
}

export function readGlobalSettings(sent: SentSettings, before: SettingsLayer, configuration: Configuration): Read {
  const read = readSettings(sent, before, 'global')
  if (!read.ok) return read
  const { settings: global } = read
  return (
    refuseContradiction(sent, [{ global }, ...modelLayers(configuration).map((model) => ({ ...model, global }))]) ??
    read
  )
}

function modelLayers(configuration: Configuration): Pick<SettingsLayers, 'model'>[] {
  return configuration.models.live().map(({ settings: model }) => ({ model }))
}

function keysOf(sent: SentSettings): (keyof Settings)[] {
  return Object.keys(sent ?? {}) as (keyof Settings)[]
}

function notApplicable(key: keyof Settings, layer: string, layers: string): Rejection {
  return rejectAt(`/settings/${key}`, 'setting_not_applicable', { setting: key, layer, layers })
}

/** What was contradictory before is not the fault of a change that does not touch it. */
function refuseContradiction(sent: SentSettings, situations: readonly SettingsLayers[]): Rejection | null {
  for (const layers of situations) {
    for (const keys of contradictions(layers)) {
      const touched = keys.find((key) => sent !== undefined && key in sent)
      if (touched === undefined) continue
      const values = keys.map((key) => `${key} ${setting(layers, key)}`).join(' and ')
      return rejectAt(`/settings/${touched}`, 'settings_contradict', { setting: touched, value: values })
    }
  }
  return null
}
