/** What all the commands of a batch need of each level, put together: it is locked and read once. */
import type { LevelFootprint } from '../domain/footprint.ts'
import type { Instant } from '../domain/kernel/instant.ts'
import { levelKey } from '../domain/stock/inventory-level.ts'

export type MergedLevel = { itemId: string; locationId: string; promises: boolean; instants: Set<Instant> }

/** Most levels are asked for as they are now: they share a set to which nothing is added. */
const NONE = new Set<Instant>()

export function mergeLevels(levels: readonly LevelFootprint[]): MergedLevel[] {
  const merged = new Map<string, MergedLevel>()
  for (const { itemId, locationId, promises, occurredAt } of levels) {
    const key = levelKey(itemId, locationId)
    const level = merged.get(key) ?? { itemId, locationId, promises: false, instants: NONE }
    if (promises) level.promises = true
    if (occurredAt !== undefined) level.instants = withInstant(level.instants, occurredAt)
    merged.set(key, level)
  }
  return [...merged.values()]
}

function withInstant(instants: Set<Instant>, at: Instant): Set<Instant> {
  return instants === NONE ? new Set([at]) : instants.add(at)
}
