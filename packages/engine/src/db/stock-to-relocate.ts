/** What the replacement of a location means for what stands and is promised there: document by document, and level by level. */
import type { Configuration } from '../domain/configuration/configuration.ts'
import type { FollowUp } from '../domain/working-set.ts'

export function stockToRelocate({ locations }: Configuration): Omit<FollowUp, 'id'>[] {
  return locations.changes().flatMap(({ key, before, after }) => {
    if (!after?.replacedById || after.replacedAt === before?.replacedAt) return []
    const input = { location_id: key, to_location_id: after.replacedById }
    return ['relocate_shipments_at', 'relocate_promises_at', 'relocate_levels_at'].map((command) => ({
      command,
      input,
    }))
  })
}
