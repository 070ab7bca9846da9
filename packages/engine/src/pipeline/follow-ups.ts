/** Follow-ups of one engine: begun right after their batch, waited for shortly, and stopped when the engine closes. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { FollowUp } from '../domain/working-set.ts'
import { type CarryOut, carryOut } from './carry-out.ts'

export class FollowUps {
  readonly #context: CarryOut
  readonly #underway = new Set<Promise<void>>()
  #isStopping = false

  constructor(context: Omit<CarryOut, 'isStopping'>) {
    this.#context = { ...context, isStopping: () => this.#isStopping }
  }

  /** Resolves when they are carried out, or when the time is over for which whoever caused them waits. */
  async begin(followUps: readonly FollowUp[]): Promise<void> {
    if (followUps.length === 0) return
    const waiting = new AbortController()
    const late = sleep(this.#context.waitMs, undefined, { signal: waiting.signal }).catch(() => {})
    await Promise.race([this.carryOut(followUps), late])
    waiting.abort()
  }

  /** Resolves when they are carried out, as far as they can be now. */
  async carryOut(followUps: readonly FollowUp[]): Promise<void> {
    const done: Promise<void> = carryOut(this.#context, followUps).finally(() => this.#underway.delete(done))
    this.#underway.add(done)
    await done
  }

  /** What nobody waits for any more another process goes on with. */
  async stop(): Promise<void> {
    this.#isStopping = true
    await Promise.all(this.#underway)
  }
}
