/** What requests lock, asked of the store. */
import { keyLockable } from '../db/held-rows.ts'
import type { Lockable } from '../db/lockables.ts'
import type { LockWatch } from './around-locks.ts'
import type { Request } from './request.ts'
import { type BatchContext, readFootprints } from './run-batch.ts'

export function stockLockWatch(context: BatchContext): LockWatch {
  return {
    lockablesOf: async (requests) => {
      const { footprints } = await readFootprints(context, context.store.configuration, requests)
      const needed = await context.store.locks.lockablesOf(footprints)
      return requests.map((request, at) => [...needed[at]!, ...besides(request)])
    },
    ...asking(context),
  }
}

/** Every change of configuration locks the one row first. */
export function configurationLockWatch(context: Pick<BatchContext, 'store'>): LockWatch {
  return {
    lockablesOf: async (requests) =>
      requests.map((request) => [
        'configuration/1',
        ...(request.command.items?.(request.input as never) ?? []).map((item): Lockable => `inventory_item/${item}`),
        ...besides(request),
      ]),
    ...asking(context),
  }
}

function asking({ store }: Pick<BatchContext, 'store'>): Pick<LockWatch, 'findHeldRows' | 'waitUntilFree'> {
  return {
    findHeldRows: (lockables) => store.locks.findHeldRows(lockables),
    waitUntilFree: (lockable, timeoutMs) => store.locks.waitUntilFree(lockable, timeoutMs),
  }
}

function besides({ followUpId, idempotency }: Request): Lockable[] {
  return [
    ...(followUpId === null ? [] : [`follow_up/${followUpId}` as const]),
    ...(idempotency ? [keyLockable(idempotency.key)] : []),
  ]
}
