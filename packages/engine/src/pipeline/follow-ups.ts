/** Follow-ups of one engine: begun right after their batch, waited for shortly, and stopped when the engine closes. */
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
    const late = Promise.withResolvers<void>()
    const timer = this.#context.clock.after(this.#context.waitMs, late.resolve)
    await Promise.race([this.carryOut(followUps), late.promise])
    timer.cancel()
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
