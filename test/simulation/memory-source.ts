/** What is asked while a working set is loaded, answered in memory: each a statement of its own, as on a database. */
import { DOCUMENTS } from '../../packages/engine/src/db/documents.ts'
import type { MissingNames } from '../../packages/engine/src/db/load-documents.ts'
import type { WantedPromises } from '../../packages/engine/src/db/load-promises.ts'
import type { LoadedInstant } from '../../packages/engine/src/db/read-instant.ts'
import type { WorkingSetSource } from '../../packages/engine/src/db/working-set-source.ts'
import type { Configuration } from '../../packages/engine/src/domain/configuration/configuration.ts'
import { perhapsUntracked } from '../../packages/engine/src/domain/configuration/settings-layers.ts'
import type { Reservation, ReservationItem } from '../../packages/engine/src/domain/promises/reservation.ts'
import { type InventoryLevel, levelKey } from '../../packages/engine/src/domain/stock/inventory-level.ts'
import { itemsNamed } from './memory-configuration.ts'
import { lockDocuments, recordsOf, tableOf } from './memory-documents.ts'
import type { MemoryServer, Session } from './memory-server.ts'
import { addShown } from './memory-shown.ts'
import type { Statement } from './statement.ts'
import { recordOf } from './stored-rows.ts'

type Loading = {
  server: MemoryServer
  session: Session
  statement: Statement
  /** Between the statements of one answer. */
  pause: () => Promise<void>
}

export function memorySource({ server, session, statement, pause }: Loading): WorkingSetSource {
  const promises = () => recordsOf(server, session, 'reservationItems') as unknown as ReservationItem[]
  const levelKeys = new Set<string>()
  return {
    documents: (footprints) =>
      statement(async () => {
        const lookedAt = server.scheduler.now
        session.loaded = {
          documents: footprints.flatMap(({ documents = [] }) => documents),
          levels: footprints.flatMap(({ levels = [] }) => levels),
        }
        const found = await lockDocuments({ server, session, pause }, footprints)
        for (const name of [...found.missing.values()].flat()) session.missing.set(name, lookedAt)
        for (const name of found.missing.get('order') ?? []) session.lookedForAgain.add(name)
        return found
      }),
    promisedLevels: async (wanted) => {
      if (isNothing(wanted)) return []
      return statement(() => promises().filter((promise) => isWanted(wanted, promise)))
    },
    // Nothing of the workload is archived or counted as a whole, and no order's backorders move.
    levelsToEnd: async () => [],
    levelsToCount: async () => [],
    addOpenDocuments: async () => {},
    levels: (levels) =>
      statement(async () => {
        const { name } = tableOf('levels')
        const keys = levels.map(({ itemId, locationId }) => levelKey(itemId, locationId)).sort()
        const found: InventoryLevel[] = []
        for (const key of keys) {
          levelKeys.add(key)
          session.missing.set(key, server.scheduler.now)
          if (server.row(session, name, key) === undefined) continue
          await server.lock(session, `${name}/${key}`)
          const row = server.row(session, name, key)
          if (!row) continue
          session.missing.delete(key)
          session.locked.add(key)
          found.push(recordOf(tableOf('levels'), row) as unknown as InventoryLevel)
        }
        return found
      }),
    instant: (configuration, missing) => statement(() => readInstant(server, session, configuration, missing)),
    stockedElsewhere: async (configuration, levels) => {
      const itemIds = perhapsUntracked(
        configuration,
        levels.map(({ itemId }) => itemId),
      )
      if (itemIds.length === 0) return []
      const all = await statement(() => recordsOf(server, session, 'levels') as unknown as InventoryLevel[])
      const elsewhere = all.filter(({ itemId, locationId }) => !levelKeys.has(levelKey(itemId, locationId)))
      return [...new Set(elsewhere.map(({ itemId }) => itemId))].filter((id) => itemIds.includes(id))
    },
    promisesAt: (levels) =>
      statement(() => {
        const touched = new Map(levels.map((level) => [levelKey(level.itemId, level.locationId), level]))
        return promises().filter((promise) => {
          const level = touched.get(levelKey(promise.itemId, promise.locationId))
          if (!level || promise.reserved + promise.backordered === 0) return false
          const hasExpired = promise.expiresAt !== null && promise.expiresAt <= server.now
          return hasExpired || promise.backordered > 0 || level.promises
        })
      }),
    promisesOf: async (wanted) => {
      if (isNothing(wanted)) return []
      return statement(() => promises().filter((promise) => isWanted(wanted, promise)))
    },
    openElsewhere: async (wanted, atHand) => {
      if (wanted.partReservationIds.length === 0) return []
      const open = await statement(() => promises().filter((one) => one.reserved > 0 || one.backordered > 0))
      const known = new Set(atHand.map(({ id }) => id))
      const others = open.filter((one) => isNamed(wanted, one) && !isWanted(wanted, one) && !known.has(one.id))
      return [...new Set(others.map(({ reservationId }) => reservationId))]
    },
    addHistories: async (_state, levels) => {
      // Nothing of the workload says when it happened: a summing of the ledger is no matter of concurrency.
      if (levels.some(({ instants }) => instants.size > 0)) throw new Error('the simulation knows no past instants')
    },
    addShown: (state, footprints) => addShown({ server, session, statement }, state, footprints),
  }
}

function isNothing({ wholeReservationIds, partReservationIds }: WantedPromises): boolean {
  return wholeReservationIds.length + partReservationIds.length === 0
}

function isNamed(
  { wholeReservationIds, partReservationIds }: WantedPromises,
  { reservationId }: ReservationItem,
): boolean {
  return wholeReservationIds.includes(reservationId) || partReservationIds.includes(reservationId)
}

function isWanted(wanted: WantedPromises, promise: ReservationItem): boolean {
  if (!isNamed(wanted, promise)) return false
  return (
    wanted.wholeReservationIds.includes(promise.reservationId) ||
    promise.backordered > 0 ||
    wanted.ownerIds.includes(promise.owner.id ?? '')
  )
}

function readInstant(
  server: MemoryServer,
  session: Session,
  configuration: Configuration,
  missing: MissingNames,
): LoadedInstant {
  const made = DOCUMENTS.filter(({ guardedByOrder }) => !guardedByOrder).some(({ kind, part, namesOf }) =>
    recordsOf(server, session, part).some((row) =>
      namesOf(row as never).some((name) => (missing.get(kind) ?? []).includes(name)),
    ),
  )
  const known = [...configuration.items.values()]
  const stored = new Map(
    itemsNamed(
      server,
      session,
      known.map(({ id }) => id),
    ).map((item) => [item.id, item.revision]),
  )
  const reservations = recordsOf(server, session, 'reservations') as unknown as Reservation[]
  const newest = (missing.get('reservation') ?? []).flatMap((reference) =>
    reservations
      .filter((held) => held.reference === reference)
      .toSorted((a, b) => (a.id < b.id ? 1 : -1))
      .slice(0, 1),
  )
  session.now = server.now
  session.read = {
    at: server.scheduler.now,
    missing: session.missing,
    locked: session.locked,
    lookedForAgain: session.lookedForAgain,
  }
  return {
    now: session.now,
    version: server.configuration.version,
    overtaken: made,
    changed: known.filter(({ id, revision }) => stored.get(id) !== revision).map(({ id }) => id),
    awaited: null,
    newest: newest.map(({ id, reference, orderId }) => ({ id, reference, orderId })),
  }
}
