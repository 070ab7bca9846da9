/**
 * How a batch gets round what somebody else holds.
 *
 * A batch waits for locks only shortly. When one does not come, it is asked which rows are held, those requests are put
 * aside that need one of them, and the others run at once. Where no row is held, one waits at a unique index, for what
 * somebody else is making: halves find who it is, and they wait ever more shortly.
 */
import { canBeAwaited, type HeldRows } from '../db/held-rows.ts'
import type { Lockable } from '../db/lockables.ts'
import type { Request } from './request.ts'

/** Stands for an outcome: the request has not been carried out, and is to wait until this is free. */
export class PutAside extends Error {
  override readonly name = 'PutAside'
  readonly lockable: Lockable
  constructor(lockable: Lockable) {
    super(`${lockable} is held by somebody else`)
    this.lockable = lockable
  }
}

/** What is known of locks while a batch runs, and how long it may wait for one. */
export type LockPatience = {
  lockTimeoutMs: number
  /** Held by somebody else, as far as is known: who needs one of them is put aside at once. */
  held: ReadonlySet<Lockable>
}

/** What can be asked about locks. */
export type LockWatch = {
  lockablesOf: (requests: readonly Request[]) => Promise<Lockable[][]>
  findHeldRows: (lockables: readonly Lockable[]) => Promise<HeldRows>
  /** Whether it was free within the time. */
  waitUntilFree: (lockable: Lockable, timeoutMs: number) => Promise<boolean>
}

/** For each request what it waits for, or null; and the others, in parts that are run one after another. */
export type Division = { aside: (Lockable | null)[]; parts: number[][] }

/** Below this a half does not wait more shortly: a healthy batch takes about as long. */
export const SHORTEST_WAIT_MS = 50

export function moreShortly(patience: LockPatience): LockPatience {
  return { ...patience, lockTimeoutMs: Math.max(SHORTEST_WAIT_MS, patience.lockTimeoutMs / 2) }
}

/** Before a batch is run; null where nothing that it needs is known to be held. */
export async function divideByKnown(
  watch: LockWatch,
  requests: readonly Request[],
  { held }: LockPatience,
): Promise<Division | null> {
  if (held.size === 0) return null
  return divided(await watch.lockablesOf(requests), held)
}

/** After a batch has waited for a lock in vain. */
export async function divideByHeld(watch: LockWatch, requests: readonly Request[]): Promise<Division> {
  const lockables = await watch.lockablesOf(requests)
  const { held, missing } = await watch.findHeldRows([...new Set(lockables.flat())])
  const division = divided(lockables, held)
  if (division) return division
  if (requests.length > 1) return { aside: requests.map(() => null), parts: halves(requests.length) }
  return { aside: [await awaited(watch, lockables[0]!, missing)], parts: [] }
}

function divided(lockables: readonly Lockable[][], held: ReadonlySet<Lockable>): Division | null {
  const aside = lockables.map((needed) => needed.find((one) => held.has(one)) ?? null)
  if (aside.every((one) => one === null)) return null
  const others = aside.flatMap((one, at) => (one === null ? at : []))
  return { aside, parts: others.length > 0 ? [others] : [] }
}

export function halves(count: number): number[][] {
  const all = Array.from({ length: count }, (_, at) => at)
  const middle = Math.ceil(count / 2)
  return [all.slice(0, middle), all.slice(middle)]
}

/** No row that it needs is held: somebody is making what it would make. */
async function awaited(
  watch: LockWatch,
  lockables: readonly Lockable[],
  missing: ReadonlySet<Lockable>,
): Promise<Lockable> {
  const made = lockables.filter((one) => missing.has(one))
  for (const one of made.filter(canBeAwaited)) {
    if (!(await watch.waitUntilFree(one, A_MOMENT_MS))) return one
  }
  return made.find((one) => !canBeAwaited(one)) ?? made[0] ?? lockables[0] ?? 'unknown/request'
}

/** Long enough to insert a row that nobody else is inserting. */
const A_MOMENT_MS = 20
