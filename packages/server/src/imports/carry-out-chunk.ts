/**
 * The rows of a chunk as commands. Each has an idempotency key that follows from the import and the row: whatever is carried out a second
 * time, after a crash, has its effect once and its answer again.
 */
import {
  type Engine,
  ERRORS,
  type ErrorCode,
  type ErrorDetail,
  type ImportChunk,
  type ImportError,
  type ImportRow,
  type Rejection,
  type StoredImport,
} from 'holdfast'
import { withDetail } from '../http/error-words.ts'
import type { Values } from './read-values.ts'
import { type Names, resolveNames } from './resolve-names.ts'
import { withinReach } from './within-reach.ts'

export type Work = { engine: Engine; job: StoredImport }

export async function carryOutChunk(work: Work, chunk: ImportChunk): Promise<ImportError[]> {
  const { job } = work
  if (chunk.rows.length === 0) return []
  if (job.kind === 'items') return carryOutItems(work, chunk.rows)
  if (job.kind === 'locations')
    return eachRow(chunk.rows, (row) =>
      makeOrChange(work, row, { make: 'create_location', change: 'update_location', member: 'location', name: 'code' }),
    )
  if (job.kind === 'orders') return eachRow(chunk.rows, (row) => send(work, 'place_order', row[1], `${row[0]}`, row))
  return carryOutChanges(work, chunk)
}

/** Kits behind the items that they consist of. */
async function carryOutItems(work: Work, rows: readonly ImportRow[]): Promise<ImportError[]> {
  const verbs = { make: 'create_item', change: 'update_item', member: 'item', name: 'sku' } as const
  const isKit = ([, { components }]: ImportRow) => components !== undefined
  const parts = await eachRow(
    rows.filter((row) => !isKit(row)),
    (row) => makeOrChange(work, row, verbs),
  )
  return [...parts, ...(await eachRow(rows.filter(isKit), (row) => makeOrChange(work, row, verbs)))]
}

async function eachRow(
  rows: readonly ImportRow[],
  work: (row: ImportRow) => Promise<ImportError[]>,
): Promise<ImportError[]> {
  return (await Promise.all(rows.map(work))).flat()
}

type Upsert = {
  make: 'create_item' | 'create_location'
  change: 'update_item' | 'update_location'
  member: string
  name: string
}

/** What is there already is changed: what the file says nothing of stays as it is. */
async function makeOrChange(
  work: Work,
  row: ImportRow,
  { make, change, member, name }: Upsert,
): Promise<ImportError[]> {
  const [number, values] = row
  const refused = await send(work, make, values, `${number}`, row)
  if (refused.length !== 1 || !['sku_taken', 'code_taken'].includes(refused[0]!.code)) return refused
  const { [name]: named, ...fields } = values
  return send(work, change, { ...fields, [member]: named }, `${number}:change`, row)
}

async function send(work: Work, name: string, input: Values, key: string, row: ImportRow): Promise<ImportError[]> {
  const answer = await work.engine.executeUntyped(name, input, optionsOf(work, key))
  return answer.ok ? [] : errorsOf(answer, () => row)
}

function optionsOf({ job }: Work, key: string) {
  return {
    idempotencyKey: `import:${job.id}:${key}`,
    idempotencyScope: 'imports',
    actor: job.actor,
    dryRun: job.dry_run,
    ...(job.reach && { reach: job.reach }),
  }
}

const VERBS = { levels: 'set_stock', counts: 'set_stock', movements: 'adjust_stock' } as const

/** One command for all changes of stock, and one for each level of which the file says more. */
async function carryOutChanges(work: Work, chunk: ImportChunk): Promise<ImportError[]> {
  const { engine, job } = work
  const { rows: named, errors: ambiguous, names } = await resolveNames(work, chunk.rows)
  const { rows, refused: beyond } = await withinReach(work, named)
  const errors = [...ambiguous, ...beyond]
  if (job.mode === 'atomic' && errors.length > 0) return errors
  if (rows.length === 0) return errors
  const changes = rows.map(([, { title: _title, enabled: _enabled, settings: _settings, ...change }]) => change)
  const verb = VERBS[job.kind as keyof typeof VERBS]
  const mode = job.mode === 'atomic' ? 'atomic' : 'partial'
  const answer = await engine.executeUntyped(verb, { mode, changes }, optionsOf(work, `chunk:${chunk.number}`))
  if (!answer.ok)
    return [
      ...errors,
      ...withHints(
        errorsOf(answer, (index) => rows[index] ?? rows[0]!),
        names,
      ),
    ]
  const { results } = answer.result as { results: ({ ok: true } | ({ ok: false; index: number } & ErrorDetail))[] }
  const refused = results.flatMap((result) => (result.ok ? [] : [errorOf(result, rows[result.index]!)]))
  const kept = refused.filter((error) => !isMadeLater(error, names, job.dry_run))
  const isRefused = new Set(refused.map(({ row }) => row))
  const told = await eachRow(
    rows.filter(
      ([row, { enabled, settings }]) => !isRefused.has(row) && (enabled !== undefined || settings !== undefined),
    ),
    (row) => changeLevel(work, row),
  )
  return [...errors, ...withHints(kept, names), ...told]
}

async function changeLevel(work: Work, row: ImportRow): Promise<ImportError[]> {
  const [number, { sku, location, enabled, settings }] = row
  const input = {
    sku,
    location,
    ...(enabled !== undefined && { enabled }),
    ...(settings !== undefined && { settings }),
  }
  // In a trial there may be no level yet.
  if (work.job.dry_run) return []
  return send(work, 'update_level', input as Values, `${number}:${location}:level`, row)
}

/** In a trial nothing is made that the import itself would make first. */
function isMadeLater({ code }: ImportError, { options }: Names, isTrial: boolean): boolean {
  if (!isTrial) return false
  return (
    (code === 'unknown_sku' && options.create_items === true) ||
    (code === 'unknown_location' && options.create_locations === true)
  )
}

function errorsOf(rejection: Rejection, rowAt: (index: number) => ImportRow): ImportError[] {
  const { code, detail, data, errors = [] } = rejection
  if (errors.length === 0)
    return [errorOf({ code, detail: detail ?? ERRORS[code].meaning, ...data } as ErrorDetail, rowAt(0))]
  return errors.map((error) =>
    errorOf(
      { code, ...data, ...error } as ErrorDetail,
      rowAt(Number(/^\/changes\/(\d+)/.exec(error.pointer ?? '')?.[1] ?? 0)),
    ),
  )
}

function errorOf(error: ErrorDetail, [row, values]: ImportRow): ImportError {
  const code = (error.code ?? 'invalid_request') as ErrorCode
  const column =
    error.pointer?.split('/').findLast((part) => part !== '' && !/^\d+$/.test(part) && part !== 'changes') ?? null
  const named = column === 'delta' ? 'quantity' : column
  const value = column === null ? undefined : values[column]
  return {
    row,
    column: named,
    value: value === undefined ? null : typeof value === 'object' ? JSON.stringify(value) : String(value),
    code,
    detail: withDetail({ ...error, code }).detail ?? ERRORS[code].meaning,
    remedy: ERRORS[code].remedy,
  }
}

/** What an option would have done about it. */
function withHints(errors: readonly ImportError[], { otherCase }: Names): ImportError[] {
  return errors.map((error) => {
    if (error.code === 'unknown_location')
      return {
        ...error,
        remedy: 'Say create_locations=true to make it, or location_map=NAME=CODE to name another for it.',
      }
    if (error.code !== 'unknown_sku') return error
    const other = otherCase.get(error.value ?? '')
    return {
      ...error,
      remedy:
        other === undefined
          ? 'Say create_items=true to make it, or import the items first.'
          : `There is ${other}: say sku_case=fold if that is meant.`,
    }
  })
}
