/**
 * The keys as every request is judged by them: in memory, by the hash of what was sent, and never older than a second. Whoever asks is
 * answered at once while they are fresh; they are read again beside, before they are too old. A key that was revoked, by whichever process,
 * is therefore refused a second later by all of them, also where no notification arrives.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { type Database, noteApiKeyUses, readApiKeys, type StoredApiKey, type StoredApiKeySecret } from 'holdfast'

const RENEW_AFTER_MS = 400
const OLD_AFTER_MS = 900
const UNKNOWN_KEYS_LOOKED_FOR_EVERY_MS = 50
const USES_NOTED_EVERY_MS = 60_000

type Known = {
  /** By the clock of the database, and by ours. */
  at: number
  readAt: number
  keys: ReadonlyMap<string, StoredApiKey>
  secrets: ReadonlyMap<string, StoredApiKeySecret>
}

export type FoundKey = { key: StoredApiKey; secret: StoredApiKeySecret; now: number }

export class ApiKeys {
  readonly #database: Database
  readonly #clock: () => number
  #known: Known | null = null
  #reading: Promise<void> | null = null
  #looking: Promise<void> | null = null
  readonly #used = new Set<string>()
  #usesNotedAt = Number.NEGATIVE_INFINITY

  constructor(database: Database, clock: () => number = () => performance.now()) {
    this.#database = database
    this.#clock = clock
  }

  /** Null where they may be used as they are; otherwise what has to be awaited first. */
  whenFresh(): Promise<void> | null {
    const age = this.#known ? this.#clock() - this.#known.readAt : Number.POSITIVE_INFINITY
    if (age < RENEW_AFTER_MS) return null
    const renewed = this.renew()
    if (age >= OLD_AFTER_MS) return renewed
    // Whoever needs them next hears of it, if it cannot be mended.
    renewed.catch(() => {})
    return null
  }

  /**
   * For a key that nobody knows: it may have been made a moment ago, by another process. Reads them anew, and begins no sooner than it is
   * asked; whoever sends keys that nobody has made has them read so often only.
   */
  lookAgain(): Promise<void> {
    this.#looking ??= this.#readLater()
    return this.#looking
  }

  /** Reads them anew; those who ask meanwhile wait for the same. */
  renew(): Promise<void> {
    this.#reading ??= this.#read().finally(() => {
      this.#reading = null
    })
    return this.#reading
  }

  /** Whether any was ever made, be it live or not. */
  get any(): boolean {
    return (this.#known?.keys.size ?? 0) > 0
  }

  find(hash: string): FoundKey | null {
    const known = this.#known
    const secret = known?.secrets.get(hash)
    if (!known || !secret) return null
    const key = known.keys.get(secret.key_id)!
    return { key, secret, now: known.at + (this.#clock() - known.readAt) }
  }

  noteUse(id: string): void {
    this.#used.add(id)
  }

  async #readLater(): Promise<void> {
    const age = this.#known ? this.#clock() - this.#known.readAt : Number.POSITIVE_INFINITY
    await sleep(Math.max(0, UNKNOWN_KEYS_LOOKED_FOR_EVERY_MS - age))
    await this.#reading?.catch(() => {})
    // Whoever comes from here on has perhaps made a key after this was read.
    this.#looking = null
    await this.renew()
  }

  async #read(): Promise<void> {
    const readAt = this.#clock()
    const { at, keys, secrets } = await readApiKeys(this.#database)
    this.#known = { at, readAt, keys, secrets: new Map(secrets.map((secret) => [secret.hash, secret])) }
    this.#noteUses()
  }

  /** When a key was last used is good to know, and nothing waits or fails for it: a server may take no writes. */
  #noteUses(): void {
    if (this.#used.size === 0 || this.#clock() - this.#usesNotedAt < USES_NOTED_EVERY_MS) return
    this.#usesNotedAt = this.#clock()
    const ids = [...this.#used]
    this.#used.clear()
    noteApiKeyUses(this.#database, ids).catch(() => {})
  }
}
