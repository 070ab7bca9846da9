/**
 * The process's copy of the configuration. It may be stale: every batch compares its version under its locks, and the
 * revisions of the items that it uses, and says what another process has changed.
 *
 * Whoever asks is given items of their own: what somebody else reads anew meanwhile does not change under them.
 */
import type { StaleConfiguration } from '../db/out-of-date.ts'
import type { Configuration } from '../domain/configuration/configuration.ts'
import type { ConfigurationStore } from './batch-store.ts'

/** Items are remembered as they are asked for; past so many the copy is thrown away and begun anew. */
const ITEMS_KEPT_MAX = 100_000

export class ConfigurationCache {
  #known: Promise<Configuration> | null = null
  readonly #staleItems = new Set<string>()

  /** A configuration that knows these items and the components of kits, and no others. */
  async get(store: ConfigurationStore, items: readonly string[]): Promise<Configuration> {
    const known = await this.#snapshot(store)
    const configuration = known.withoutItems()
    await this.#addItems(store, { known, configuration, items })
    return configuration
  }

  /** Items that turn out to be needed besides. */
  async addItems(store: ConfigurationStore, configuration: Configuration, items: readonly string[]): Promise<void> {
    const missing = items.filter((item) => configuration.items.evenArchived(item) === undefined)
    if (missing.length === 0) return
    await this.#addItems(store, { known: await this.#snapshot(store), configuration, items: missing })
  }

  /** The same for readers, who lock nothing: no older than now, or than the version that they have seen. */
  async noOlderThan(
    store: ConfigurationStore,
    { items = [], version }: { items?: readonly string[]; version?: number },
  ): Promise<Configuration> {
    const newest = version ?? (await store.version())
    if ((await this.#snapshot(store)).version < newest) this.drop()
    const configuration = (await this.#snapshot(store)).withoutItems()
    await store.readItems(configuration, items)
    return configuration
  }

  drop(): void {
    this.#known = null
    this.#staleItems.clear()
  }

  /** Somebody has found out what is not true any more. */
  forget({ itemIds }: Pick<StaleConfiguration, 'itemIds'>): void {
    if (itemIds === 'all') this.drop()
    else for (const id of itemIds) this.#staleItems.add(id)
  }

  /** What this process has changed itself. */
  forgetChanges(changed: Configuration): void {
    this.forget({ itemIds: changed.changesVersion ? 'all' : changed.items.changes().map(({ key }) => key) })
  }

  async #addItems(
    store: ConfigurationStore,
    { known, configuration, items }: { known: Configuration; configuration: Configuration; items: readonly string[] },
  ): Promise<void> {
    const stale = [...this.#staleItems]
    await store.readItems(known, stale)
    for (const id of stale) this.#staleItems.delete(id)
    const asked = [...new Set(items)]
    await store.readItems(
      known,
      asked.filter((item) => known.items.evenArchived(item) === undefined),
    )
    const named = asked.flatMap((item) => known.items.evenArchived(item) ?? [])
    const parts = named.flatMap(({ components }) => components.flatMap(({ itemId }) => known.items.get(itemId) ?? []))
    for (const item of [...named, ...parts]) configuration.items.put(item.id, item)
    if (known.items.size > ITEMS_KEPT_MAX) this.drop()
  }

  async #snapshot(store: ConfigurationStore): Promise<Configuration> {
    this.#known ??= store.load()
    try {
      return await this.#known
    } catch (error) {
      this.drop()
      throw error
    }
  }
}
