/**
 * What changed settings mean for those who wait: a lowered safety stock covers them, here or elsewhere, and an item that is
 * not counted any more has nobody waiting for it. Each level of an item that somebody waits for is touched, which is all
 * it takes: whoever touches a level brings it up to date.
 */
import type { Configuration, SalesChannel } from '../domain/configuration/configuration.ts'
import type { SettingsLayer } from '../domain/configuration/settings.ts'
import type { Change } from '../domain/kernel/table.ts'
import type { FollowUp } from '../domain/working-set.ts'

export function levelsToRefresh(configuration: Configuration): Omit<FollowUp, 'id'>[] {
  const { items, locations, global } = configuration
  const everywhere = global.changes().some(changesWhatMatters) || changesWhatAModelCounts(configuration)
  const changed = locations.changes().filter(changesWhatMatters)
  const locationIds = (everywhere ? locations.live().map(({ id }) => id) : changed.map(({ key }) => key)).toSorted()
  return [
    ...locationIds.map((id) => ({ command: 'refresh_levels_at', input: { location_id: id } })),
    ...items
      .changes()
      .filter(changesWhatMatters)
      .map(({ key }) => ({ command: 'refresh_levels_of', input: { item_id: key } })),
  ]
}

/** A model counts what it did not, or the other way round; or a channel comes to one that does. Somebody may wait through it
 * anywhere, also at a location that it does not list any more. */
function changesWhatAModelCounts({ models, channels }: Configuration): boolean {
  const trackedBy = (channel: SalesChannel | undefined) => channel && models.get(channel.modelId)?.settings.tracked
  return (
    models.changes().some(({ before, after }) => before && before.settings.tracked !== after?.settings.tracked) ||
    channels.changes().some(({ before, after }) => before && trackedBy(before) !== trackedBy(after))
  )
}

function changesWhatMatters({ before, after }: Change<{ settings: SettingsLayer }>): boolean {
  return mattersToThoseWhoWait(before?.settings, after?.settings)
}

function mattersToThoseWhoWait(before: SettingsLayer = {}, after: SettingsLayer = {}): boolean {
  return before.safety_stock !== after.safety_stock || before.tracked !== after.tracked
}
