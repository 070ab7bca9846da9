/**
 * Everything that the plan of an order depends on, at one instant.
 *
 * It is handed over as the same records that a batch decides on, so that the dry run of a plan is computed by the functions that
 * decide orders. Nothing is locked; drafts that have expired are folded in.
 */
import type { Connection } from '../../db/database.ts'
import { columnList } from '../../db/read-rows.ts'
import { WORKING_SET_TABLES } from '../../db/tables/index.ts'
import type { Configuration } from '../../domain/configuration/configuration.ts'
import { levelLayers, perhapsUntracked } from '../../domain/configuration/settings-layers.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import { isUuid } from '../../domain/kernel/uuid.ts'
import type { Reservation, ReservationItem } from '../../domain/promises/reservation.ts'
import { locationsThatShare } from '../../domain/promises/shared-backorder-room.ts'
import { type InventoryLevel, levelKey } from '../../domain/stock/inventory-level.ts'
import type { QueryContext } from '../define-query.ts'
import { itemsMeant, readUnchanged } from '../unchanged-configuration.ts'
import { levelsIn } from './level-text.ts'
import { readStock } from './read-stock.ts'

export type StockQuestion = {
  /** Code or id; the default channel when left out. */
  channel?: string | undefined
  /** SKUs or ids; kits bring their components. */
  skus: readonly string[]
  /** A location outside the channel's scope whose levels are needed too. */
  pinned?: string | undefined
  /** Holds of the asker, by reference or id. */
  holds?: readonly string[] | undefined
}

export type StockSnapshot = {
  at: Instant
  configuration: Configuration
  levels: Map<string, InventoryLevel>
  /** The items that have a level anywhere, also outside the model, where that matters. */
  stocked: Set<string>
  /** Of each reference the owner's last, whatever has become of it. */
  holds: Reservation[]
  holdItems: ReservationItem[]
}

export async function readStockSnapshot(
  context: Pick<QueryContext, 'database' | 'known'>,
  { channel, skus, pinned, holds: holdNames = [] }: StockQuestion,
): Promise<StockSnapshot> {
  const read = await readUnchanged(context, skus, async (tx, configuration) => {
    const { items, unknown } = itemsMeant(configuration, skus)
    const places = placesOf(configuration, channel, pinned)
    const ids = items.map(({ id }) => id)
    const [stock, holds] = await Promise.all([
      readStock(tx, { items, unknown, places, perhapsUntracked: perhapsUntracked(configuration, ids) }),
      readHolds(tx, holdNames),
    ])
    return { remembered: [stock], stock, items, places, ...holds }
  })
  const { configuration, items, places, holds, holdItems } = read
  const { at, texts, stocked } = read.stock
  const levels = items.flatMap(({ id }, index) => {
    const text = texts[index]
    return text ? levelsIn(text, id, places, (each) => levelLayers(configuration, each)) : []
  })
  return {
    at,
    configuration,
    levels: new Map(levels.map((level) => [levelKey(level.itemId, level.locationId), level])),
    stocked: new Set([...stocked, ...levels.map(({ itemId }) => itemId)]),
    holds,
    holdItems,
  }
}

/** Every location of the model, because those who wait anywhere in it may share a limit; and the pinned one. */
function placesOf(configuration: Configuration, channelName: string | undefined, pinnedName: string | undefined) {
  const channel = configuration.channel(channelName)
  const model = channel && configuration.models.get(channel.modelId)
  const pinned = pinnedName === undefined ? null : (configuration.locations.named(pinnedName)?.id ?? null)
  if (!model) return pinned === null ? [] : [pinned]
  return locationsThatShare({ model, pinned })
}

type StoredRow = Record<string, unknown>

async function readHolds(
  tx: Connection,
  names: readonly string[],
): Promise<Pick<StockSnapshot, 'holds' | 'holdItems'>> {
  if (names.length === 0) return { holds: [], holdItems: [] }
  const { reservations, reservationItems } = WORKING_SET_TABLES
  const holds = await tx.query<StoredRow>(
    `select ${columnList(reservations, 'r')} from holdfast.reservation r
     where r.id = any($2::uuid[]) or r.id = any(array(
       select (select id from holdfast.reservation where reference = k.reference order by id desc limit 1)
       from unnest($1::text[]) k(reference)))`,
    [names, names.filter(isUuid)],
  )
  const items = await tx.query<StoredRow>(
    `select ${columnList(reservationItems, 'p')} from holdfast.reservation r
     join holdfast.reservation_item p on p.reservation_id = r.id where r.id = any($1::uuid[]) and r.order_id is null`,
    [holds.map(({ id }) => id)],
  )
  return { holds: holds.map(reservations.toRecord), holdItems: items.map(reservationItems.toRecord) }
}
