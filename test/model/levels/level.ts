/** An item at a location. What stands there is in the ledger, and what is promised there in the promises. */
import type { Layer } from '../settings/global-settings.ts'

export type Level = { item: string; location: string; enabled: boolean; settings: Layer; countedAt: number | null }

export type LevelsPart = { levels: Level[] }

export function noLevels(): LevelsPart {
  return { levels: [] }
}

export function levelOf(world: LevelsPart, item: string, location: string): Level | undefined {
  return world.levels.find((level) => level.item === item && level.location === location)
}

export function madeLevel(world: LevelsPart, item: string, location: string): Level {
  const known = levelOf(world, item, location)
  if (known) return known
  const level: Level = { item, location, enabled: true, settings: {}, countedAt: null }
  world.levels.push(level)
  return level
}
