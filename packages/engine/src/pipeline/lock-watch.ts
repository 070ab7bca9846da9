/** What requests lock, asked of the database. */
import type { Database } from '../db/database.ts'
import { findHeldRows, keyLockable, waitUntilFree } from '../db/held-rows.ts'
import { type Lockable, lockablesOf } from '../db/lockables.ts'
import type { LockWatch } from './around-locks.ts'
import type { Request } from './request.ts'
import { type BatchContext, readFootprints } from './run-batch.ts'

export function stockLockWatch(context: BatchContext): LockWatch {
  return {
    lockablesOf: async (requests) => {
      const { footprints } = await readFootprints(context, context.database, requests)
      const needed = await lockablesOf(context.database, footprints)
      return requests.map((request, at) => [...needed[at]!, ...besides(request)])
    },
    ...asking(context.database),
  }
}

/** Every change of configuration locks the one row first. */
export function configurationLockWatch({ database }: Pick<BatchContext, 'database'>): LockWatch {
  return {
    lockablesOf: async (requests) =>
      requests.map((request) => [
        'configuration/1',
        ...(request.command.items?.(request.input as never) ?? []).map((item): Lockable => `inventory_item/${item}`),
        ...besides(request),
      ]),
    ...asking(database),
  }
}

function asking(database: Database): Pick<LockWatch, 'findHeldRows' | 'waitUntilFree'> {
  return {
    findHeldRows: (lockables) => findHeldRows(database, lockables),
    waitUntilFree: (lockable, timeoutMs) => waitUntilFree(database, lockable, timeoutMs),
  }
}

function besides({ followUpId, idempotency }: Request): Lockable[] {
  return [
    ...(followUpId === null ? [] : [`follow_up/${followUpId}` as const]),
    ...(idempotency ? [keyLockable(idempotency.key)] : []),
  ]
}
