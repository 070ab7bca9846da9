/**
 * What changed settings mean for those who wait: a lowered safety stock covers them, and an item that is not counted any
 * more has nobody waiting for it. Each level where somebody waits is touched, which is all it takes: whoever touches a
 * level brings it up to date.
 */
import type { Configuration } from '../domain/configuration/configuration.ts'
import type { SettingsLayer } from '../domain/configuration/settings.ts'
import type { Change } from '../domain/kernel/table.ts'
import type { FollowUp } from '../domain/working-set.ts'

export function levelsToRefresh({ items, locations, global }: Configuration): Omit<FollowUp, 'id'>[] {
  const everywhere = global.changes().some(changesWhatMatters)
  const changed = locations.changes().filter(changesWhatMatters)
  const locationIds = everywhere ? [...locations.live()].map(({ id }) => id) : changed.map(({ key }) => key)
  return [
    ...locationIds.map((id) => ({ command: 'refresh_levels_at', input: { location_id: id } })),
    ...items
      .changes()
      .filter(changesWhatMatters)
      .map(({ key }) => ({ command: 'refresh_levels_of', input: { item_id: key } })),
  ]
}

function changesWhatMatters({ before, after }: Change<{ settings: SettingsLayer }>): boolean {
  return mattersToThoseWhoWait(before?.settings, after?.settings)
}

function mattersToThoseWhoWait(before: SettingsLayer = {}, after: SettingsLayer = {}): boolean {
  return before.safety_stock !== after.safety_stock || before.tracked !== after.tracked
}
