/** An item at a location. What stands there is in the ledger, and what is promised there in the promises. */
import type { Layer } from '../settings/global-settings.ts'

export type Level = {
  item: string
  location: string
  enabled: boolean
  settings: Layer
  countedAt: number | null
  frozenBy: string | null
}

/** A shelf was counted at an instant. A count is never forgotten, whatever becomes of the level. */
export type Counted = { item: string; location: string; quantity: number; at: number }

/** Something has come that asks for levels where everything is stocked. */
export type ToStock = { item: string } | { location: string }

export type LevelsPart = { levels: Level[]; counts: Counted[]; toStock: ToStock[] }

export function noLevels(): LevelsPart {
  return { levels: [], counts: [], toStock: [] }
}

/** When the shelf was counted next, at an instant or after it. */
export function nextCount(world: LevelsPart, item: string, location: string, at: number): number | null {
  const later = world.counts.filter((count) => count.item === item && count.location === location && count.at >= at)
  return later.length === 0 ? null : later.map((count) => count.at).reduce((first, next) => Math.min(first, next))
}

export function levelOf(world: LevelsPart, item: string, location: string): Level | undefined {
  return world.levels.find((level) => level.item === item && level.location === location)
}

export function madeLevel(world: LevelsPart, item: string, location: string): Level {
  const known = levelOf(world, item, location)
  if (known) return known
  const level: Level = { item, location, enabled: true, settings: {}, countedAt: null, frozenBy: null }
  world.levels.push(level)
  return level
}
