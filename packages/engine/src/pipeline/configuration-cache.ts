/**
 * The process's copy of the configuration. It may be stale: every batch compares its version under its locks, and asks
 * for a fresh one when another process has changed it.
 */

import type { Connection } from '../db/database.ts'
import { ensureItems, loadConfiguration, readVersion } from '../db/load-configuration.ts'
import type { Configuration } from '../domain/configuration/configuration.ts'

/** Items are remembered as they are asked for; past so many the copy is thrown away and begun anew. */
const ITEMS_KEPT_MAX = 100_000

export class ConfigurationCache {
  #current: Promise<Configuration> | null = null

  /** A configuration that knows these items. */
  async get(connection: Connection, items: readonly string[]): Promise<Configuration> {
    const configuration = await this.#snapshot(connection)
    const readAt = await ensureItems(connection, configuration, items)
    if (readAt !== null && readAt !== configuration.version) {
      this.drop()
      return this.get(connection, items)
    }
    if (configuration.items.loadedCount > ITEMS_KEPT_MAX) this.drop()
    return configuration
  }

  /** The same for readers, who lock nothing: no older than now, or than the version that they have seen. */
  async noOlderThan(
    connection: Connection,
    { items = [], version }: { items?: readonly string[]; version?: number },
  ): Promise<Configuration> {
    const newest = version ?? (await readVersion(connection))
    const known = await this.get(connection, items)
    if (known.version >= newest) return known
    this.drop()
    return this.get(connection, items)
  }

  drop(): void {
    this.#current = null
  }

  async #snapshot(connection: Connection): Promise<Configuration> {
    this.#current ??= loadConfiguration(connection)
    try {
      return await this.#current
    } catch (error) {
      this.drop()
      throw error
    }
  }
}
