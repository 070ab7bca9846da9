/**
 * What requests lock, as names: so that it can be asked whether somebody else holds one of them, and who needs it.
 *
 * Found without a lock, and for the routing of requests only: what a batch locks is decided when it is loaded. Named are
 * the rows that are locked, and what is not there yet, for which one waits at a unique index while somebody else makes it.
 */
import type { DocumentFootprint, DocumentKind, Footprint } from '../domain/footprint.ts'
import { isUuid } from '../domain/kernel/uuid.ts'
import type { Connection } from './database.ts'
import { DOCUMENTS, type DocumentDescription } from './documents.ts'
import { WORKING_SET_TABLES } from './tables/index.ts'

/** `order/<id>`, `reservation/<id>`, `inventory_level/<item>/<location>`; `new_order/<number>` where there is none. */
export type Lockable = `${string}/${string}`

export function levelLockable({ itemId, locationId }: { itemId: string; locationId: string }): Lockable {
  return `inventory_level/${itemId}/${locationId}`
}

type Found = { kind: DocumentKind; id: string; name: string; orderId: string | null }
/** What people call a document by, where that is no number. */
const NAME_COLUMNS: Partial<Record<DocumentKind, string>> = {
  reservation: 'reference',
  stock_subscription: 'name',
  channel_stock: 'name',
}

type Promised = { id: string; orderId: string | null; ownerId: string | null; itemId: string; locationId: string }

/** What each of the footprints locks, in the order of the footprints. */
export async function lockablesOf(connection: Connection, footprints: readonly Footprint[]): Promise<Lockable[][]> {
  const asked = footprints.flatMap(({ documents }) => documents ?? [])
  const found =
    asked.length === 0 ? [] : (await Promise.all(DOCUMENTS.map((one) => find(connection, one, asked)))).flat()
  const promised = await promisesOf(connection, found)
  const ends = await endsOf(connection, found)
  return lockablesAmong(footprints, { found, promised, ends })
}

export function lockablesAmong(footprints: readonly Footprint[], known: Known): Lockable[][] {
  return footprints.map(({ levels = [], documents = [] }) => [
    ...new Set([...documents.flatMap((one) => ofDocument(one, known)), ...levels.map(levelLockable)]),
  ])
}

async function find(
  connection: Connection,
  { kind, part, named, orderColumn }: DocumentDescription,
  asked: readonly DocumentFootprint[],
): Promise<Found[]> {
  const names = asked.filter((document) => document.kind === kind).map(({ reference }) => reference)
  if (names.length === 0) return []
  return connection.query<Found>(
    `select '${kind}' as kind, id, ${NAME_COLUMNS[kind] ?? 'number'} as name, ${kind === 'order' ? 'id' : (orderColumn ?? 'null::uuid')} as "orderId"
     from ${WORKING_SET_TABLES[part].name} where id = any($1::uuid[]) or ${named.replace('$refs', '$2::text[]')}`,
    [names.filter(isUuid), names],
  )
}

/** Where what the documents promise stands, as far as it is open. */
async function promisesOf(connection: Connection, found: readonly Found[]): Promise<Promised[]> {
  const orderIds = found.flatMap(({ kind, orderId }) => (kind === 'reservation' ? [] : (orderId ?? [])))
  const ids = found.flatMap(({ kind, id }) => (kind === 'reservation' ? id : []))
  if (orderIds.length + ids.length === 0) return []
  return connection.query<Promised>(
    `select r.id, r.order_id as "orderId", p.owner_id as "ownerId", p.item_id as "itemId", p.location_id as "locationId"
     from holdfast.reservation r join holdfast.reservation_item p on p.reservation_id = r.id
     where (r.id = any($1::uuid[]) or r.order_id = any($2::uuid[])) and (p.reserved > 0 or p.backordered > 0)`,
    [ids, orderIds],
  )
}

type End = { documentId: string; itemId: string; locationId: string }

/** Where the goods of transfers and of returns may come to stand, those that are expected, and what is counted. */
async function endsOf(connection: Connection, found: readonly Found[]): Promise<End[]> {
  const kinds: readonly DocumentKind[] = ['stock_transfer', 'return', 'expected_receipt', 'stocktake']
  const ids = found.flatMap(({ kind, id }) => (kinds.includes(kind) ? id : []))
  if (ids.length === 0) return []
  return connection.query<End>(
    `select t.id as "documentId", l.item_id as "itemId", e.location_id as "locationId"
     from holdfast.stock_transfer t join holdfast.stock_transfer_line l on l.transfer_id = t.id
     cross join lateral (values (t.from_location_id), (t.to_location_id)) e(location_id) where t.id = any($1::uuid[])
     union all
     select return_id, item_id, location_id from holdfast.return_line where return_id = any($1::uuid[])
     union all
     select receipt_id, item_id, location_id from holdfast.expected_receipt_line where receipt_id = any($1::uuid[])
     union all
     select stocktake_id, item_id, location_id from holdfast.stocktake_line where stocktake_id = any($1::uuid[])`,
    [ids],
  )
}

export type Known = { found: readonly Found[]; promised: readonly Promised[]; ends: readonly End[] }

function ofDocument({ kind, reference, promises }: DocumentFootprint, { found, promised, ends }: Known): Lockable[] {
  const rows = found.filter((one) => one.kind === kind && (one.id === reference || one.name === reference))
  if (rows.length === 0) return [`new_${kind}/${reference}`]
  return rows.flatMap(({ id, orderId }) => {
    const own = promised.filter((promise) => belongsTo(promise, { kind, id, promises }))
    const moved = promises === 'none' ? [] : ends.filter(({ documentId }) => documentId === id)
    return [guardOf({ kind, id, orderId }), ...[...own, ...moved].map(levelLockable)]
  })
}

/** An order's row guards its shipments, transfers and returns. */
function guardOf({ kind, id, orderId }: Omit<Found, 'name'>): Lockable {
  return kind === 'reservation' || orderId === null ? `${kind}/${id}` : `order/${orderId}`
}

function belongsTo(
  promise: Promised,
  { kind, id, promises }: { kind: DocumentKind; id: string; promises: DocumentFootprint['promises'] },
): boolean {
  if (kind === 'reservation') return promise.id === id
  if (kind === 'order') return promise.orderId === id && promises !== 'none'
  return promise.ownerId === id
}
