/** Follow-ups between the batches that cause them and those that carry them out, in memory. */
import type { FailedFollowUp } from '../../packages/engine/src/db/follow-ups.ts'
import { followUpTable } from '../../packages/engine/src/db/tables/follow-up.ts'
import type { Order } from '../../packages/engine/src/domain/orders/order.ts'
import type { Shipment } from '../../packages/engine/src/domain/orders/shipment.ts'
import type { InventoryLevel } from '../../packages/engine/src/domain/stock/inventory-level.ts'
import type { FollowUp } from '../../packages/engine/src/domain/working-set.ts'
import { readConfiguration } from './memory-configuration.ts'
import { recordsOf } from './memory-documents.ts'
import type { MemoryServer, Session } from './memory-server.ts'
import { deleteRow, insertRow } from './memory-writes.ts'
import type { StoredRow } from './stored-rows.ts'

const { name: TABLE } = followUpTable

/** A row as it is stored: what has no column in the description has one here. */
type Stored = StoredRow & {
  id: string
  command: string
  input: Record<string, unknown>
  awaits_batches?: boolean
  fence?: number
  attempts?: number
  state?: 'waiting' | 'dead'
  error?: string
  due_at?: number
}

export function followUpRows(server: MemoryServer, session: Session | null = null): Stored[] {
  return server.rows(session, TABLE) as Stored[]
}

export async function takeFollowUps(
  server: MemoryServer,
  session: Session,
  ids: readonly string[],
): Promise<FollowUp[]> {
  const taken = new Map<string, FollowUp>()
  for (const id of ids.toSorted()) {
    const row = server.row(session, TABLE, id) as Stored | undefined
    if (row && (await deleteRow(server, session, TABLE, id))) taken.set(id, row)
  }
  return ids.flatMap((id) => taken.get(id) ?? [])
}

export async function insertFollowUps(
  server: MemoryServer,
  session: Session,
  followUps: readonly FollowUp[],
  more: Partial<Stored> = {},
): Promise<void> {
  for (const { id, command, input } of followUps) {
    await insertRow(server, session, TABLE, id, { id, command, input, created_at: server.now, ...more })
  }
}

export async function fence(server: MemoryServer, session: Session): Promise<void> {
  await change(server, session, (row) => (row.awaits_batches && row.fence === undefined ? { fence: session.id } : null))
}

export function mayBegin(server: MemoryServer, row: Stored): boolean {
  if (!row.awaits_batches) return true
  const oldest = Math.min(server.nextSession, ...[...server.open].map(({ id }) => id))
  return row.fence !== undefined && row.fence < oldest
}

export function pendingFollowUps(server: MemoryServer, limit: number): FollowUp[] {
  return followUpRows(server)
    .filter((row) => row.state !== 'dead' && (row.due_at ?? 0) <= server.now && mayBegin(server, row))
    .slice(0, limit)
}

export async function noteFailures(
  server: MemoryServer,
  session: Session,
  failures: readonly { id: string; error: string }[],
  attemptsMax: number,
): Promise<FailedFollowUp[]> {
  const noted: FailedFollowUp[] = []
  await change(server, session, (row) => {
    const failure = failures.find(({ id }) => id === row.id)
    if (!failure) return null
    const attempts = (row.attempts ?? 0) + 1
    const state = attempts >= attemptsMax ? 'dead' : 'waiting'
    const { id, command, input } = row
    noted.push({ id, command, input, attempts, state, error: failure.error })
    return { attempts, state, error: failure.error, due_at: server.now + 1000 * 2 ** Math.min(attempts - 1, 11) }
  })
  return noted
}

async function change(server: MemoryServer, session: Session, changed: (row: Stored) => Partial<Stored> | null) {
  for (const { id } of followUpRows(server, session)) {
    await server.lock(session, `${TABLE}/${id}`)
    const row = server.row(session, TABLE, id) as Stored | undefined
    const members = row && changed(row)
    if (row && members) server.put(session, TABLE, id, { ...row, ...members })
  }
}

type Spread = {
  makes: string
  inputs: (server: MemoryServer, input: Record<string, unknown>) => Record<string, unknown>[]
}

/** What each of those stands for that stand for many. */
const SPREADS: Readonly<Record<string, Spread>> = {
  refresh_shipments_at: { makes: 'refresh_shipment', inputs: shipmentsHeldUp },
  refresh_levels_of: {
    makes: 'refresh_level',
    inputs: (server, { item_id: id }) => waitingAt(server, (level) => level.itemId === id),
  },
  refresh_levels_at: {
    makes: 'refresh_level',
    inputs: (server, { location_id: id }) => waitingAt(server, (level) => level.locationId === id),
  },
}

/** All of it at once: it is never so much here that it has to be spread in chunks. */
export async function spread(
  server: MemoryServer,
  session: Session,
  followUp: FollowUp,
  newId: () => string,
): Promise<FollowUp[]> {
  const row = server.row(session, TABLE, followUp.id) as Stored | undefined
  if (!row || !mayBegin(server, row) || !(await deleteRow(server, session, TABLE, followUp.id))) return []
  session.now = server.now
  session.read = { at: server.scheduler.now, missing: new Map(), locked: new Set(), lookedForAgain: new Set() }
  session.decided.push({ kind: 'spread', followUp: row })
  const { makes, inputs } = SPREADS[row.command]!
  const caused = inputs(server, row.input).map((input) => ({ id: newId(), command: makes, input }))
  await insertFollowUps(server, session, caused)
  return caused
}

function shipmentsHeldUp(server: MemoryServer, input: Record<string, unknown>): Record<string, unknown>[] {
  const model = readConfiguration(server, null).models.get(String(input.model_id))!
  const isHeld = model.locations.some((entry) => entry.locationId === input.location_id && entry.onHold)
  const orders = new Map((recordsOf(server, null, 'orders') as unknown as Order[]).map((order) => [order.id, order]))
  return (recordsOf(server, null, 'shipments') as unknown as Shipment[])
    .filter((one) => one.locationId === input.location_id && orders.get(one.orderId)?.modelId === model.id)
    .filter((one) => !['shipped', 'delivered', 'picked_up', 'cancelled'].includes(one.state))
    .filter((one) => (one.holdReasons.includes('location_on_hold') || one.locationHoldLifted) !== isHeld)
    .map(({ id }) => ({ shipment_id: id }))
}

function waitingAt(server: MemoryServer, isMeant: (level: InventoryLevel) => boolean): Record<string, unknown>[] {
  return (recordsOf(server, null, 'levels') as unknown as InventoryLevel[])
    .filter((level) => isMeant(level) && level.backordered > 0)
    .map(({ itemId, locationId }) => ({ item_id: itemId, location_id: locationId }))
}
