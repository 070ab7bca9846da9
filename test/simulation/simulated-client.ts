/**
 * A client: it sends its commands one after another, and repeats one whose answer does not come, at the next process, with the
 * same key, until it has one. Now and then it sends a command twice at once.
 */
import { HoldfastError } from '../../packages/engine/src/errors.ts'
import type { Outcome } from '../../packages/engine/src/pipeline/request.ts'
import type { Command } from './scenario.ts'
import type { Scheduler } from './scheduler.ts'
import type { SimulatedWorld } from './simulated-world.ts'

/** What a client was told, once or more often; nothing at all only by a bug. */
export type Told = {
  command: Command
  outcome: Outcome | { ok: false; code: 'internal_error' } | undefined
  at: number
}

const ANSWER_TIMEOUT_MS = 20_000

export class SimulatedClient {
  readonly #world: SimulatedWorld
  readonly #scheduler: Scheduler
  readonly #onTold: (told: Told) => void

  constructor(world: SimulatedWorld, scheduler: Scheduler, onTold: (told: Told) => void) {
    this.#world = world
    this.#scheduler = scheduler
    this.#onTold = onTold
  }

  async sendAll(commands: readonly Command[]): Promise<void> {
    const again: Promise<unknown>[] = []
    for (const command of commands) {
      const { random } = this.#scheduler
      await this.#scheduler.wait(command.pauseMs)
      const first = random.whole(0, this.#world.nodes.length - 1)
      if (command.againAfterMs !== null) again.push(this.#sendAgain(command, first + 1, command.againAfterMs))
      for (let node = first; !(await this.#sendOnce(command, node)) && !command.isKeyless; node++) {
        await this.#scheduler.wait(random.whole(20, 400))
      }
    }
    await Promise.all(again)
  }

  async #sendAgain(command: Command, node: number, afterMs: number): Promise<void> {
    await this.#scheduler.wait(afterMs)
    await this.#sendOnce(command, node)
  }

  /** Whether there was an answer that is one for ever. */
  async #sendOnce(command: Command, place: number): Promise<boolean> {
    const { nodes } = this.#world
    const node = nodes[place % nodes.length]!
    await this.#travel()
    if (!node.isAlive) return false
    const answer = await Promise.race([
      node.execute(command).catch((error: unknown) => (error instanceof HoldfastError ? error.code : String(error))),
      node.crashed.then(() => 'crashed'),
      this.#scheduler.wait(ANSWER_TIMEOUT_MS).then(() => 'timed out'),
    ])
    await this.#travel()
    if (typeof answer !== 'string') this.#onTold({ command, outcome: answer, at: this.#scheduler.now })
    else if (answer === 'internal_error')
      this.#onTold({ command, outcome: { ok: false, code: 'internal_error' }, at: this.#scheduler.now })
    return typeof answer !== 'string' || answer === 'internal_error'
  }

  #travel(): Promise<void> {
    return this.#scheduler.wait(this.#scheduler.random.fraction())
  }
}
