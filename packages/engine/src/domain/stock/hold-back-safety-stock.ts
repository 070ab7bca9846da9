import { levelLayers, safetyStock } from '../configuration/settings-layers.ts'
import type { WorkingSet } from '../working-set.ts'
import { putLevel } from './level-changes.ts'

/** Brings what a level holds back up to date with the settings in force. A level keeps the number that was resolved when it
 * was last touched, and every command that touches it resolves it anew. */
export function holdBackSafetyStock(state: WorkingSet, key: string): void {
  const level = state.levels.get(key)
  if (!level) return
  const heldBack = safetyStock(levelLayers(state.configuration, level))
  if (heldBack !== level.heldBack) putLevel(state, { ...level, heldBack })
}
