import type { Configuration } from '../domain/configuration/configuration.ts'
import type { Instant } from '../domain/kernel/instant.ts'
import { WorkingSet } from '../domain/working-set.ts'

/** A state to be filled from a snapshot and looked at. Nothing is ever made in it, so that it has no ids to give. */
export function emptyState({ at, configuration }: { at: Instant; configuration: Configuration }): WorkingSet {
  const newId = () => {
    throw new Error('what is only read makes nothing that would need an id')
  }
  return new WorkingSet({ now: at, configuration, newId })
}
