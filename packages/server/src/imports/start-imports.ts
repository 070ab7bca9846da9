/** The worker that carries out imports: in any number of processes, each import in one of them at a time. */
import { setTimeout as sleep } from 'node:timers/promises'
import { type Engine, forgetImports } from 'holdfast'
import { runNextImport } from './run-import.ts'

export type ImportWorker = { stop: () => Promise<void> }

const IDLE_MS = 500
const FAILED_MS = 5000
const FORGET_EVERY_MS = 3_600_000

/** `stop` resolves when the chunk that is under way is done; another process goes on with the rest. */
export function startImports({
  engine,
  onError,
  idleMs = IDLE_MS,
}: {
  engine: Engine
  onError: (error: unknown) => void
  idleMs?: number
}): ImportWorker {
  const controller = new AbortController()
  const ended = run(engine, { onError, idleMs, signal: controller.signal })
  return {
    stop: async () => {
      controller.abort()
      await ended
    },
  }
}

async function run(
  engine: Engine,
  { onError, idleMs, signal }: { onError: (error: unknown) => void; idleMs: number; signal: AbortSignal },
): Promise<void> {
  let forgottenAt = performance.now()
  while (!signal.aborted) {
    try {
      if (performance.now() - forgottenAt > FORGET_EVERY_MS) {
        forgottenAt = performance.now()
        await forgetImports(engine.database, { olderThanDays: engine.limits.import_retention_days })
      }
      if (await runNextImport(engine, { signal })) continue
      await sleep(idleMs, undefined, { signal, ref: false }).catch(() => {})
    } catch (error) {
      if (!signal.aborted) onError(error)
      await sleep(FAILED_MS, undefined, { signal, ref: false }).catch(() => {})
    }
  }
}
