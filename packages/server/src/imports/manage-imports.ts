/** Imports as they are looked at and ended by whoever may. */
import { type Engine, finishImport, type Rejection, readImports, reject } from 'holdfast'
import { type ImportView, importView } from './views.ts'

/** Null: everybody's. */
type Whose = { keyId: string | null }

export async function getImport(
  { database }: Engine,
  id: string,
  { keyId }: Whose,
): Promise<{ ok: true; result: ImportView } | Rejection> {
  const [job] = UUID.test(id) ? await readImports(database, { id, keyId, limit: 1 }) : []
  return job
    ? { ok: true, result: importView(job) }
    : reject('import_not_found', { detail: `There is no import ${id}.` })
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export async function listImports(
  { database }: Engine,
  { keyId, cursor, limit }: Whose & { cursor?: string; limit: number },
): Promise<{ ok: true; result: { data: ImportView[]; next_cursor: string | null } } | Rejection> {
  if (cursor !== undefined && !UUID.test(cursor)) return reject('invalid_cursor')
  const rows = await readImports(database, { keyId, before: cursor ?? null, limit: limit + 1 })
  const shown = rows.slice(0, limit)
  return {
    ok: true,
    result: { data: shown.map(importView), next_cursor: rows.length > limit ? shown.at(-1)!.id : null },
  }
}

/** What is done stays done; asked a second time it is as it was. */
export async function cancelImport(
  engine: Engine,
  id: string,
  { dryRun, ...whose }: Whose & { dryRun: boolean },
): Promise<{ ok: true; result: ImportView } | Rejection> {
  const found = await getImport(engine, id, whose)
  if (!found.ok) return found
  if (found.result.state === 'done' || found.result.state === 'failed')
    return reject('import_state_conflict', {
      detail: `The import is ${found.result.state}.`,
      data: { state: found.result.state },
    })
  if (dryRun) return { ok: true, result: { ...found.result, state: 'cancelled' } }
  await finishImport(engine.database, id, { state: 'cancelled' })
  return getImport(engine, id, whose)
}
