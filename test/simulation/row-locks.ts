/**
 * Locks as PostgreSQL has them on rows and on values of unique indexes: whoever comes second waits until the transaction of
 * the first has ended, first come first served, for no longer than the lock timeout. A circle of those who wait for each
 * other is found after a second, and whoever finds it is ended.
 */
import type { Scheduler } from './scheduler.ts'
import { SqlError } from './sql-error.ts'

export type LockMode = 'exclusive' | 'shared'

type Waiting<Holder> = { holder: Holder; mode: LockMode; granted: () => void; giveUp: () => void }
type Lock<Holder> = { holders: Map<Holder, LockMode>; waiting: Waiting<Holder>[] }

const DEADLOCK_TIMEOUT_MS = 1000

export class RowLocks<Holder extends object> {
  readonly #scheduler: Scheduler
  readonly #locks = new Map<string, Lock<Holder>>()
  readonly #held = new Map<Holder, Set<string>>()

  constructor(scheduler: Scheduler) {
    this.#scheduler = scheduler
  }

  acquire(holder: Holder, name: string, mode: LockMode, timeoutMs: number): Promise<void> {
    const lock: Lock<Holder> = this.#locks.get(name) ?? { holders: new Map(), waiting: [] }
    this.#locks.set(name, lock)
    if (mayHave(lock, holder, mode)) {
      this.#grant(name, lock, holder, mode)
      return Promise.resolve()
    }
    return new Promise((resolve, reject) => {
      const leave = (error: SqlError) => {
        this.#leave(name, lock, waiting)
        reject(error)
      }
      const timers = [
        this.#scheduler.after(DEADLOCK_TIMEOUT_MS, () => {
          if (this.#waitsForItself(holder)) leave(new SqlError('40P01', `deadlock detected at ${name}`))
        }),
        this.#scheduler.after(timeoutMs, () =>
          leave(new SqlError('55P03', `canceling statement due to lock timeout at ${name}`)),
        ),
      ]
      const waiting: Waiting<Holder> = {
        holder,
        mode,
        giveUp: () => {
          for (const timer of timers) timer.cancel()
        },
        granted: () => {
          this.#grant(name, lock, holder, mode)
          resolve()
        },
      }
      lock.waiting.push(waiting)
    })
  }

  /** By somebody: for whom `skip locked` passes it over. */
  isHeld(name: string): boolean {
    return (this.#locks.get(name)?.holders.size ?? 0) > 0
  }

  /** Its transaction has ended. */
  release(holder: Holder): void {
    for (const [name, lock] of this.#locks) {
      for (const waiting of lock.waiting.filter((one) => one.holder === holder)) this.#leave(name, lock, waiting)
    }
    const held = this.#held.get(holder) ?? new Set()
    this.#held.delete(holder)
    for (const name of held) {
      const lock = this.#locks.get(name)!
      lock.holders.delete(holder)
      this.#wake(name, lock)
    }
  }

  #leave(name: string, lock: Lock<Holder>, waiting: Waiting<Holder>): void {
    waiting.giveUp()
    lock.waiting = lock.waiting.filter((one) => one !== waiting)
    this.#wake(name, lock)
  }

  #grant(name: string, lock: Lock<Holder>, holder: Holder, mode: LockMode): void {
    lock.holders.set(holder, lock.holders.get(holder) === 'exclusive' ? 'exclusive' : mode)
    const held = this.#held.get(holder) ?? new Set()
    this.#held.set(holder, held.add(name))
  }

  #wake(name: string, lock: Lock<Holder>): void {
    for (let next = lock.waiting[0]; next && fits(lock, next.holder, next.mode); next = lock.waiting[0]) {
      lock.waiting.shift()
      next.giveUp()
      next.granted()
    }
    if (lock.holders.size === 0 && lock.waiting.length === 0) this.#locks.delete(name)
  }

  #waitsForItself(holder: Holder): boolean {
    const seen = new Set<Holder>()
    const visit = (one: Holder): boolean =>
      this.#awaited(one).some((other) => {
        if (other === holder) return true
        if (seen.has(other)) return false
        seen.add(other)
        return visit(other)
      })
    return visit(holder)
  }

  /** Those whom it waits for: who has the lock, and who stands before it. */
  #awaited(holder: Holder): Holder[] {
    const found: Holder[] = []
    for (const { holders, waiting } of this.#locks.values()) {
      const place = waiting.findIndex((one) => one.holder === holder)
      if (place < 0) continue
      found.push(...[...holders.keys()].filter((one) => one !== holder))
      found.push(...waiting.slice(0, place).map((one) => one.holder))
    }
    return found
  }
}

function mayHave<Holder>(lock: Lock<Holder>, holder: Holder, mode: LockMode): boolean {
  if (lock.holders.has(holder)) return fits(lock, holder, mode)
  return lock.waiting.length === 0 && fits(lock, holder, mode)
}

function fits<Holder>({ holders }: Lock<Holder>, holder: Holder, mode: LockMode): boolean {
  for (const [other, held] of holders) {
    if (other !== holder && (mode === 'exclusive' || held === 'exclusive')) return false
  }
  return true
}
