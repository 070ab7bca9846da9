/** Nothing moves at a level that is being counted; a count of it moves nothing. */
import { Refused } from '../refused.ts'
import type { World } from '../world.ts'

/** What is to be looked at when a command has done its work: the levels that were frozen before, and where the ledger ended. */
export function frozenBefore(world: World): () => void {
  const frozen = world.levels
    .filter(({ frozenBy }) => frozenBy !== null)
    .map(({ item, location }) => ({ item, location }))
  const recorded = world.ledger.length
  return () => {
    for (const { item, location } of frozen) {
      const isMoved = world.ledger
        .slice(recorded)
        .some(
          (one) =>
            one.item === item &&
            one.reason !== 'cycle_count' &&
            [one.from, one.to].some((account) => account.endsWith(`@${location}`) && !account.startsWith('in_transit')),
        )
      const isThere = world.levels.some((level) => level.item === item && level.location === location)
      if (isMoved || !isThere) throw new Refused('level_frozen')
    }
  }
}
