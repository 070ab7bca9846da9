/** What of a model decides how orders are sourced, as a change that may be tried out on the past. */
import type { Static } from 'typebox'
import type { Configuration, InventoryModel } from '../domain/configuration/configuration.ts'
import type { Rejection } from '../errors.ts'
import { Shape } from '../shapes/shape.ts'
import { modelFields, readLists, withFields } from './model-fields.ts'
import { readModelSettings } from './settings-change.ts'

const { strategy, stock_locations_cutoff, location_order, locations, settings } = modelFields
export const SourcingChanges = Shape({ strategy, stock_locations_cutoff, location_order, locations, settings })
export type SourcingChanges = Static<typeof SourcingChanges>

/** The model as `update_model` would make it, or what that would be refused for. */
export function changedModel(
  model: InventoryModel,
  changes: SourcingChanges,
  configuration: Configuration,
): { ok: true; model: InventoryModel } | Rejection {
  const lists = readLists(changes, configuration, model)
  if (!lists.ok) return lists
  const read = readModelSettings(changes.settings, model.settings, configuration)
  if (!read.ok) return read
  const { locations, returnLocations } = lists
  return { ok: true, model: { ...withFields(model, changes), locations, returnLocations, settings: read.settings } }
}
