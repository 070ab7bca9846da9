/**
 * Locks the documents that a batch names, and reads with them what belongs to their orders. Whose a document is never
 * changes once it is there, so that it may be asked before the order is locked.
 */
import type { DocumentKind, Footprint } from '../domain/footprint.ts'
import { isUuid } from '../domain/kernel/uuid.ts'
import type { WrittenParts } from '../domain/working-set.ts'
import type { Connection } from './database.ts'
import { DOCUMENTS, type DocumentDescription } from './documents.ts'
import { lockDocuments } from './lock-order.ts'
import { byKey, eachBy } from './look-up.ts'
import { columnList, loadRecords } from './read-rows.ts'
import { WORKING_SET_TABLES } from './tables/index.ts'
import type { TableDescription } from './tables/table-description.ts'

/** Records by the part of the working set that they belong to. */
export type LoadedParts = { -readonly [Name in keyof WrittenParts]?: WrittenParts[Name][] }

export type Asked = Map<DocumentKind, string[]>

/** Names under which no document was found to be locked. */
export type MissingNames = ReadonlyMap<DocumentKind, string[]>

export async function loadDocuments(
  tx: Connection,
  footprints: readonly Footprint[],
): Promise<{ parts: LoadedParts; missing: MissingNames }> {
  const asked = referencesByKind(footprints)
  const loaded: LoadedParts = {}
  if (asked.size === 0) return { parts: loaded, missing: asked }
  const owners = await ordersOf(tx, asked)
  for (const description of DOCUMENTS) {
    const rows = await lockKind(tx, description, asked, owners, loaded)
    if (rows.length > 0) put(loaded, description.part, rows)
  }
  await loadGuarded(tx, loaded)
  return { parts: loaded, missing: namesWithout(loaded, asked) }
}

export function namesWithout(loaded: LoadedParts, asked: Asked): MissingNames {
  const missing = new Map<DocumentKind, string[]>()
  for (const { kind, part, namesOf } of DOCUMENTS) {
    const rows = (loaded[part] ?? []) as { id: string }[]
    const found = new Set(rows.flatMap((row) => [row.id, ...namesOf(row as never)]))
    missing.set(
      kind,
      (asked.get(kind) ?? []).filter((name) => !found.has(name)),
    )
  }
  return missing
}

export function referencesByKind(footprints: readonly Footprint[]): Asked {
  const asked: Asked = new Map()
  for (const { kind, reference } of footprints.flatMap(({ documents }) => documents ?? [])) {
    asked.set(kind, [...(asked.get(kind) ?? []), reference])
  }
  for (const [kind, references] of asked) asked.set(kind, [...new Set(references)])
  return asked
}

type Owners = { orderIds: string[]; withoutOrder: Set<DocumentKind> }

/** The orders of the named documents that are guarded by their order, and which kinds have some that have none. */
async function ordersOf(tx: Connection, asked: Asked): Promise<Owners> {
  const params: unknown[] = []
  const parameter = (value: unknown) => `$${params.push(value)}`
  const queries = DOCUMENTS.flatMap(({ kind, part, named, orderColumn, guardedByOrder }) => {
    const references = asked.get(kind) ?? []
    if (references.length === 0 || !guardedByOrder) return []
    const table = WORKING_SET_TABLES[part].name
    const shown = `${orderColumn} as order_id, '${kind}' as kind`
    return [
      eachBy(table, { keys: `${parameter(references.filter(isUuid))}::uuid[]`, condition: 'id = k.key', shown }),
      eachBy(table, { keys: `${parameter(references)}::text[]`, condition: byKey(named), shown }),
    ]
  })
  if (queries.length === 0) return { orderIds: [], withoutOrder: new Set() }
  const rows = await tx.query<{ order_id: string | null; kind: DocumentKind }>(queries.join(' union '), params)
  return {
    orderIds: rows.flatMap((row) => row.order_id ?? []),
    withoutOrder: new Set(rows.filter((row) => row.order_id === null).map((row) => row.kind)),
  }
}

async function lockKind(
  tx: Connection,
  { kind, part, named, orderColumn, guardedByOrder }: DocumentDescription,
  asked: Asked,
  owners: Owners,
  loaded: LoadedParts,
): Promise<object[]> {
  const references = asked.get(kind) ?? []
  const table = WORKING_SET_TABLES[part] as unknown as TableDescription<object>
  const ids = [...references.filter(isUuid), ...(kind === 'order' ? owners.orderIds : [])]
  const byName = `id = any($1::uuid[]) or ${named.replace('$refs', '$2::text[]')}`
  const byNameOrId = [
    'select unnest($1::uuid[])',
    eachBy(table.name, { keys: '$2::text[]', condition: byKey(named), shown: 'id' }),
  ]
  if (guardedByOrder) {
    if (!owners.withoutOrder.has(kind)) return []
    const condition = `(${byName}) and ${orderColumn} is null`
    return lockDocuments(tx, table, { ids: byNameOrId.join(' union '), condition }, [ids, references])
  }
  if (orderColumn === null) {
    if (references.length + ids.length === 0) return []
    return lockDocuments(tx, table, { ids: byNameOrId.join(' union '), condition: byName }, [ids, references])
  }
  const orderIds = (loaded.orders ?? []).map(({ id }) => id)
  if (references.length + orderIds.length === 0) return []
  const ofOrders = eachBy(table.name, { keys: '$3::uuid[]', condition: `${orderColumn} = k.key`, shown: 'id' })
  return lockDocuments(
    tx,
    table,
    { ids: [...byNameOrId, ofOrders].join(' union '), condition: `${byName} or ${orderColumn} = any($3::uuid[])` },
    [ids, references, orderIds],
  )
}

/** What the locked orders guard, and the lines that commands read. */
async function loadGuarded(tx: Connection, loaded: LoadedParts): Promise<void> {
  const orderIds = (loaded.orders ?? []).map(({ id }) => id)
  const guarded = DOCUMENTS.filter(({ guardedByOrder }) => guardedByOrder && orderIds.length > 0)
  // All kinds are asked for together, and then all their lines.
  await Promise.all(
    guarded.map(async ({ part, orderColumn }) => put(loaded, part, await rowsOf(tx, part, orderColumn!, orderIds))),
  )
  await Promise.all(
    DOCUMENTS.map(async ({ part, lines }) => {
      const ids = ((loaded[part] ?? []) as { id: string }[]).map(({ id }) => id)
      if (lines && ids.length > 0) put(loaded, lines.part, await rowsOf(tx, lines.part, lines.parentColumn, ids))
    }),
  )
}

function rowsOf(tx: Connection, part: keyof WrittenParts, column: string, ids: readonly string[]): Promise<object[]> {
  const table = WORKING_SET_TABLES[part] as unknown as TableDescription<object>
  const key = table.columns.filter(({ isKey }) => isKey).map(({ name }) => `d.${name}`)
  const found = eachBy(table.name, { keys: '$1::uuid[]', condition: `${column} = k.key`, shown: '*' })
  const rows = `select ${columnList(table, 'd')} from (${found}) d order by ${key.join(', ')}`
  return loadRecords(tx, table, rows, [ids])
}

function put(loaded: LoadedParts, part: keyof WrittenParts, rows: readonly object[]): void {
  loaded[part] = [...((loaded[part] ?? []) as object[]), ...rows] as never
}
