/** Items by SKU or id, kits with their components. */
import type { Connection } from '../../db/database.ts'
import { ensureItems } from '../../db/load-configuration.ts'
import { Configuration } from '../../domain/configuration/configuration.ts'

/** A configuration that knows nothing but these items and the components of kits, which is what showing them needs.
 * The engine's own is left alone: a catalogue that is paged through would drive out what is sold. */
export async function readItems(db: Connection, references: readonly string[]): Promise<Configuration> {
  const known = new Configuration({ version: 0, settings: {}, locations: [], channels: [], models: [] })
  await ensureItems(db, known, references)
  return known
}
