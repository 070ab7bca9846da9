/**
 * Every balance of every level, from the feed of events alone: what each event says stands there afterwards. Levels are known by the ids in the
 * events' keys, so that an item or a location may be renamed; the names are those that were heard last.
 */
import type { HoldfastEvent } from '@holdfast/sdk'

export type Balances = {
  on_hand: number
  quarantined: number
  damaged: number
  reserved: number
  backordered: number
  incoming: number
}
export type BookedLevel = Balances & { sku: string; location: string }

/** As it is kept between two runs: what it says is true of exactly the events up to the position. */
export type StoredBook = { position: string; levels: Record<string, Balances>; names: Record<string, string> }

export class BalanceBook {
  position: string
  readonly #levels: Map<string, Balances>
  readonly #names: Map<string, string>

  constructor(stored: StoredBook = { position: '0-0', levels: {}, names: {} }) {
    this.position = stored.position
    this.#levels = new Map(Object.entries(stored.levels))
    this.#names = new Map(Object.entries(stored.names))
  }

  apply({ name, key, data, position }: HoldfastEvent): void {
    const id = key.slice(key.indexOf(':') + 1)
    if (name === 'inventory_level_changed') this.#applyLevel(id, data as LevelChange)
    if (name.startsWith('inventory_item_')) this.#names.set(id, data.sku as string)
    if (name.startsWith('stock_location_')) this.#names.set(id, data.code as string)
    this.position = position
  }

  #applyLevel(id: string, { sku, location, after }: LevelChange): void {
    const [itemId, locationId] = idsOf(id)
    this.#names.set(itemId, sku)
    this.#names.set(locationId, location)
    if (after === null) this.#levels.delete(id)
    else this.#levels.set(id, after)
  }

  /** In the order of SKU and location. */
  levels(): BookedLevel[] {
    const named = [...this.#levels].map(([id, balances]) => {
      const [itemId, locationId] = idsOf(id)
      return { sku: this.#names.get(itemId)!, location: this.#names.get(locationId)!, ...balances }
    })
    return named.sort((a, b) => compare(a.sku, b.sku) || compare(a.location, b.location))
  }

  stored(): StoredBook {
    return {
      position: this.position,
      levels: Object.fromEntries(this.#levels),
      names: Object.fromEntries(this.#names),
    }
  }
}

type LevelChange = { sku: string; location: string; after: Balances | null }

/** The key of a level is made of the ids of its item and its location. */
function idsOf(level: string): [item: string, location: string] {
  return level.split(/[^0-9a-f-]/) as [string, string]
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
