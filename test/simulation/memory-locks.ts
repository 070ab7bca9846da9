/** What requests lock, and whether somebody holds it, in memory. */

import { DOCUMENTS } from '../../packages/engine/src/db/documents.ts'
import type { HeldRows } from '../../packages/engine/src/db/held-rows.ts'
import { type Known, type Lockable, lockablesAmong } from '../../packages/engine/src/db/lockables.ts'
import type { Footprint } from '../../packages/engine/src/domain/footprint.ts'
import type { Reservation, ReservationItem } from '../../packages/engine/src/domain/promises/reservation.ts'
import type { ReturnLine } from '../../packages/engine/src/domain/returns/return.ts'
import type { StockTransfer, StockTransferLine } from '../../packages/engine/src/domain/transfers/stock-transfer.ts'
import { recordsOf, tableOf } from './memory-documents.ts'
import type { MemoryServer } from './memory-server.ts'

export const CONFIGURATION_LOCK = 'holdfast.configuration'

export function lockablesOf(server: MemoryServer, footprints: readonly Footprint[]): Lockable[][] {
  const found = DOCUMENTS.flatMap(({ kind, part, orderColumn, namesOf }) =>
    recordsOf(server, null, part).flatMap((row) =>
      [String(row.id), ...namesOf(row as never)].map((name) => ({
        kind,
        id: String(row.id),
        name,
        orderId: (kind === 'order' ? row.id : orderColumn === null ? null : row.orderId) as string | null,
      })),
    ),
  )
  return lockablesAmong(footprints, { found, promised: promised(server), ends: ends(server) })
}

function promised(server: MemoryServer): Known['promised'] {
  const held = new Map(
    (recordsOf(server, null, 'reservations') as unknown as Reservation[]).map((one) => [one.id, one]),
  )
  return (recordsOf(server, null, 'reservationItems') as unknown as ReservationItem[])
    .filter(({ reserved, backordered }) => reserved + backordered > 0)
    .map(({ reservationId: id, owner, itemId, locationId }) => ({
      id,
      orderId: held.get(id)!.orderId,
      ownerId: owner.id,
      itemId,
      locationId,
    }))
}

function ends(server: MemoryServer): Known['ends'] {
  const transfers = recordsOf(server, null, 'transfers') as unknown as StockTransfer[]
  const lines = recordsOf(server, null, 'transferLines') as unknown as StockTransferLine[]
  const returned = recordsOf(server, null, 'returnLines') as unknown as ReturnLine[]
  const moved = lines.flatMap(({ transferId, itemId }) =>
    transfers
      .filter(({ id }) => id === transferId)
      .flatMap(({ fromLocationId, toLocationId }) => [fromLocationId, toLocationId])
      .map((locationId) => ({ documentId: transferId, itemId, locationId })),
  )
  return [
    ...moved,
    ...returned.map(({ returnId, itemId, locationId }) => ({ documentId: returnId, itemId, locationId })),
  ]
}

export function heldRows(server: MemoryServer, lockables: readonly Lockable[]): HeldRows {
  const held = new Set<Lockable>()
  const missing = new Set<Lockable>()
  for (const lockable of lockables) {
    const [table, key] = rowNamed(lockable)
    if (table !== CONFIGURATION_LOCK && server.row(null, table, key) === undefined) missing.add(lockable)
    else if (server.isHeld(lockNamed(lockable))) held.add(lockable)
  }
  return { held, missing }
}

export function lockNamed(lockable: Lockable): string {
  const [table, key] = rowNamed(lockable)
  return table === CONFIGURATION_LOCK ? table : `${table}/${key}`
}

function rowNamed(lockable: Lockable): [table: string, key: string] {
  const kind = lockable.slice(0, lockable.indexOf('/'))
  const key = lockable.slice(kind.length + 1)
  const document = DOCUMENTS.find((one) => one.kind === kind)
  if (document) return [tableOf(document.part).name, key]
  return [`holdfast.${kind}`, kind === 'inventory_level' ? key.replace('/', ':') : key]
}
