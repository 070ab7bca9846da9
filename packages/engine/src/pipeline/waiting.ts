/** A request that was taken and has no answer yet, wherever it waits. */
import { HoldfastError } from '../errors.ts'
import type { Outcome, Request } from './request.ts'

/** An AbortSignal, or anything else that can be asked. */
export type Leaving = { readonly aborted: boolean }

export type Waiting = {
  request: Request
  weight: number
  /** Of what it takes in memory, as much as is known. */
  bytes: number
  /** On the batcher's clock; null for our own, which are never overdue in the queue. */
  since: number | null
  /** Aborted when nobody waits for the answer any more. */
  signal?: Leaving | undefined
  resolve: (outcome: Outcome) => void
  reject: (error: Error) => void
}

export function weightOf({ command, input }: Request): number {
  return Math.max(1, command.weight?.(input as never) ?? 1)
}

/** As much as its JSON takes; what it takes in memory is several times as much, and in proportion. */
export function bytesOf(input: unknown): number {
  return Buffer.byteLength(JSON.stringify(input) ?? '')
}

/** As many as one batch may hold, from the first on; always at least one. */
export function takeBatch(
  queue: Waiting[],
  { batchSizeMax, batchWeightMax }: { batchSizeMax: number; batchWeightMax: number },
): Waiting[] {
  let weight = 0
  let size = 0
  while (size < queue.length && size < batchSizeMax) {
    weight += queue[size]!.weight
    if (size > 0 && weight > batchWeightMax) break
    size += 1
  }
  return queue.splice(0, size)
}

/** Those who have gone are told so, for their own good. */
export function withoutWhoHasGone(queue: Waiting[]): Waiting[] {
  const isHere = ({ signal }: Waiting) => signal?.aborted !== true
  if (queue.every(isHere)) return queue
  for (const one of queue) if (!isHere(one)) one.reject(new HoldfastError('cancelled'))
  return queue.filter(isHere)
}
