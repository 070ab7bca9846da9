/**
 * Carries out an import, chunk by chunk and one at a time, so that it takes no more than one batch's place beside those of a checkout, and
 * gives way where others wait. The process that does holds a lease, which each chunk renews: when it is killed another goes on behind the
 * last chunk that was done, and what had been begun is found out by its idempotency keys.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import {
  claimImport,
  type Engine,
  finishImport,
  finishImportChunk,
  HoldfastError,
  type ImportChunk,
  nextImportChunk,
  releaseImport,
  type StoredImport,
} from 'holdfast'
import { carryOutChunk } from './carry-out-chunk.ts'

export type RunOptions = {
  signal: AbortSignal
  /** After each chunk. */
  onProgress?: (done: { rows: number; refused: number }) => void
  leaseSeconds?: number
}

const LEASE_SECONDS = 15
/** A service that has no time, or no database, is asked again after growing pauses. */
const PAUSES_MS = [100, 250, 500, 1000, 2000, 4000, 8000] as const
const GIVE_WAY_MS = 25

/** One import, the oldest that waits or the named one; false where there was none. */
export async function runNextImport(
  engine: Engine,
  { id, ...options }: RunOptions & { id?: string },
): Promise<boolean> {
  const { leaseSeconds = LEASE_SECONDS } = options
  const job = await claimImport(engine.database, { id: id ?? null, leaseSeconds })
  if (!job) return false
  try {
    await runImport(engine, job, { ...options, leaseSeconds })
  } catch (error) {
    // The world has failed for longer than is waited: whoever comes next goes on.
    if (options.signal.aborted || error instanceof HoldfastError) throw error
    await finishImport(engine.database, job.id, {
      state: 'failed',
      error: error instanceof Error ? error.message : String(error),
    })
    throw error
  }
  return true
}

async function runImport(
  engine: Engine,
  job: StoredImport,
  options: RunOptions & { leaseSeconds: number },
): Promise<void> {
  const { database } = engine
  const { signal, onProgress = () => {}, leaseSeconds } = options
  for (;;) {
    if (signal.aborted) return releaseImport(database, job.id)
    const chunk = await nextImportChunk(database, job.id)
    if (!chunk) break
    const carried = await patiently(() => carryOutChunk({ engine, job }, chunk), signal)
    const errors = [...chunk.errors, ...carried].sort((a, b) => a.row - b.row)
    const refused = refusedRows(chunk, errors, job)
    await finishImportChunk(database, job.id, { number: chunk.number, errors, refused, leaseSeconds })
    onProgress({ rows: chunk.row_count, refused })
    if (engine.load.waiting > 0) await sleep(GIVE_WAY_MS)
  }
  // One that was cancelled stays so.
  await finishImport(database, job.id, { state: 'done' })
}

/** All or none: where one was refused, all were. */
function refusedRows(
  { row_count: all }: ImportChunk,
  errors: readonly { row: number }[],
  { mode }: StoredImport,
): number {
  if (mode === 'atomic' && errors.length > 0) return all
  return Math.min(all, new Set(errors.map(({ row }) => row)).size)
}

async function patiently<Result>(work: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
  for (const pauseMs of PAUSES_MS) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof HoldfastError) || error.code === 'internal_error' || signal.aborted) throw error
      await sleep(pauseMs)
    }
  }
  return work()
}
