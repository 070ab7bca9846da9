/** What of a model decides how orders are sourced, as a change that may be tried out on the past. */
import type { Configuration, InventoryModel } from '../domain/configuration/configuration.ts'
import type { Rejection } from '../errors.ts'
import type { SourcingChanges } from '../shapes/sourcing.ts'
import { readLists, withFields } from './model-fields.ts'
import { readModelSettings } from './settings-change.ts'

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
