import { levelOf } from '../levels/level.ts'
import { Refused } from '../refused.ts'
import type { World } from '../world.ts'
import type { Stocktake, StocktakeLine } from './stocktake.ts'

/** Freezes the levels that there are. */
export function freezeAt(world: World, stocktake: Stocktake, lines: readonly StocktakeLine[]): void {
  const levels = lines.flatMap(({ item }) => levelOf(world, item, stocktake.location) ?? [])
  if (levels.some(({ frozenBy }) => frozenBy !== null)) throw new Refused('level_frozen')
  for (const level of levels) level.frozenBy = stocktake.number
}

export function thawAt(world: World, stocktake: Stocktake, lines: readonly StocktakeLine[]): void {
  for (const { item } of lines) {
    const level = levelOf(world, item, stocktake.location)
    if (level?.frozenBy === stocktake.number) level.frozenBy = null
  }
}
