import type { World } from '../world.ts'
import { balance, SHELVES } from './ledger.ts'
import type { Level } from './level.ts'
import { move } from './record-movement.ts'

/** A level ends. What stood there is written off, and the shelf counted as empty. */
export function removeLevel(world: World, level: Level): void {
  const { item, location } = level
  for (const shelf of SHELVES) {
    const from = `${shelf}@${location}`
    const quantity = balance(world, item, from)
    if (quantity > 0) move(world, { item, quantity, from, to: 'adjustment', reason: 'level_deleted' })
  }
  world.counts.push({ item, location, quantity: 0, at: world.now })
  world.levels = world.levels.filter((other) => other !== level)
}
