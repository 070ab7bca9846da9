/** Documents, locked and read in memory: the same look-ups as those of the db room's load-documents.ts. */
import { DOCUMENTS, type DocumentDescription } from '../../packages/engine/src/db/documents.ts'
import {
  type Asked,
  type LoadedParts,
  type MissingNames,
  namesWithout,
  referencesByKind,
} from '../../packages/engine/src/db/load-documents.ts'
import { WORKING_SET_TABLES } from '../../packages/engine/src/db/tables/index.ts'
import type { TableDescription } from '../../packages/engine/src/db/tables/table-description.ts'
import type { Footprint } from '../../packages/engine/src/domain/footprint.ts'
import type { WrittenParts } from '../../packages/engine/src/domain/working-set.ts'
import type { MemoryServer, Session } from './memory-server.ts'
import { recordOf } from './stored-rows.ts'

type Tx = { server: MemoryServer; session: Session; pause: () => Promise<void> }
type Row = Record<string, unknown>

export function tableOf(part: keyof WrittenParts): TableDescription<Row> {
  return WORKING_SET_TABLES[part] as unknown as TableDescription<Row>
}

export function recordsOf(server: MemoryServer, session: Session | null, part: keyof WrittenParts): Row[] {
  return server.rows(session, tableOf(part).name).map((row) => recordOf(tableOf(part), row))
}

export async function lockDocuments(
  tx: Tx,
  footprints: readonly Footprint[],
): Promise<{ parts: LoadedParts; missing: MissingNames }> {
  const asked = referencesByKind(footprints)
  const loaded: LoadedParts = {}
  if (asked.size === 0) return { parts: loaded, missing: asked }
  const owners = ownersOf(tx, asked)
  for (const description of DOCUMENTS) {
    const rows = await lockKind(tx, description, { asked, owners, loaded })
    if (rows.length > 0) put(loaded, description.part, rows)
  }
  loadGuarded(tx, loaded)
  return { parts: loaded, missing: namesWithout(loaded, asked) }
}

function isNamed({ namesOf }: DocumentDescription, row: Row, references: readonly string[]): boolean {
  return [String(row.id), ...namesOf(row as never)].some((name) => references.includes(name))
}

/** Of the named documents that are guarded by their order, whose they are. */
function ownersOf({ server, session }: Tx, asked: Asked): (string | null)[] {
  return DOCUMENTS.filter(({ guardedByOrder }) => guardedByOrder).flatMap((description) =>
    recordsOf(server, session, description.part)
      .filter((row) => isNamed(description, row, asked.get(description.kind) ?? []))
      .map((row) => row.orderId as string | null),
  )
}

async function lockKind(
  tx: Tx,
  description: DocumentDescription,
  { asked, owners, loaded }: { asked: Asked; owners: readonly (string | null)[]; loaded: LoadedParts },
): Promise<Row[]> {
  const { kind, part, orderColumn, guardedByOrder } = description
  const references = asked.get(kind) ?? []
  const byName = (row: Row) => isNamed(description, row, references)
  if (guardedByOrder) {
    if (references.length === 0 || !owners.includes(null)) return []
    return lockRows(tx, part, (row) => byName(row) && row.orderId === null)
  }
  const orderIds = orderColumn === null ? owners : (loaded.orders ?? []).map(({ id }) => id)
  if (references.length + orderIds.length === 0) return []
  const field = orderColumn === null ? 'id' : 'orderId'
  return lockRows(tx, part, (row) => byName(row) || (row[field] !== null && orderIds.includes(row[field] as string)))
}

/** `select … order by id for update`: what was found at first is locked one by one, and kept if it is still so then. */
async function lockRows(tx: Tx, part: keyof WrittenParts, isWanted: (row: Row) => boolean): Promise<Row[]> {
  const { server, session } = tx
  const { name, keyOf } = tableOf(part)
  const keys = recordsOf(server, session, part).filter(isWanted).map(keyOf).sort()
  const locked: Row[] = []
  for (const key of keys) {
    await server.lock(session, `${name}/${key}`)
    const row = server.row(session, name, key)
    const record = row && recordOf(tableOf(part), row)
    if (record && isWanted(record)) locked.push(record)
  }
  await tx.pause()
  return locked
}

function loadGuarded({ server, session }: Tx, loaded: LoadedParts): void {
  const orderIds = (loaded.orders ?? []).map(({ id }) => id)
  for (const { part, guardedByOrder, lines } of DOCUMENTS) {
    if (guardedByOrder && orderIds.length > 0)
      put(
        loaded,
        part,
        recordsOf(server, session, part).filter((row) => orderIds.includes(row.orderId as string)),
      )
    const ids = ((loaded[part] ?? []) as { id: string }[]).map(({ id }) => id)
    if (!lines || ids.length === 0) continue
    put(
      loaded,
      lines.part,
      recordsOf(server, session, lines.part).filter((row) => ids.includes(row[lines.parentField] as string)),
    )
  }
}

function put(loaded: LoadedParts, part: keyof WrittenParts, rows: readonly object[]): void {
  loaded[part] = [...((loaded[part] ?? []) as object[]), ...rows] as never
}
