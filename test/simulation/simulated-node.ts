/**
 * A process of the service: the pipeline as it is, on a store and a clock of the simulation, with its copy of the
 * configuration, its queues and its workers. When it crashes all of that is gone.
 */
import { type CommandName, registry } from '../../packages/engine/src/commands/registry.ts'
import { limitDefaults } from '../../packages/engine/src/config.ts'
import type { Reservation } from '../../packages/engine/src/domain/promises/reservation.ts'
import type { FollowUp } from '../../packages/engine/src/domain/working-set.ts'
import { type Batchers, createBatchers } from '../../packages/engine/src/pipeline/batchers.ts'
import { ConfigurationCache } from '../../packages/engine/src/pipeline/configuration-cache.ts'
import { FollowUps } from '../../packages/engine/src/pipeline/follow-ups.ts'
import { fingerprintOf } from '../../packages/engine/src/pipeline/idempotency.ts'
import type { Outcome, Request } from '../../packages/engine/src/pipeline/request.ts'
import { ArmedFaults } from './armed-faults.ts'
import { recordsOf } from './memory-documents.ts'
import { pendingFollowUps } from './memory-follow-ups.ts'
import type { MemoryServer } from './memory-server.ts'
import { MemoryStore } from './memory-store.ts'
import { observed } from './observed-decisions.ts'
import type { Command } from './scenario.ts'
import { simulatedClock } from './simulated-clock.ts'

type Sent = Pick<Command, 'name' | 'input' | 'key' | 'isKeyless'>

/** What it has to say, other than to those who ask. */
export type Report = {
  onSweep: (sweep: Sent) => void
  onBug: (error: Error) => void
  onFault: (error: unknown, kind: string) => void
  onStale: () => void
}

const LIMITS = { ...limitDefaults, batch_size_max: 6, batch_weight_max: 50 }
const SWEEP_EVERY_MS = 1000

export class SimulatedNode {
  readonly faults = new ArmedFaults()
  readonly #owner = { alive: true }
  readonly #server: MemoryServer
  readonly #newId: () => string
  readonly #report: Report
  readonly #crashed = Promise.withResolvers<void>()
  readonly #store: MemoryStore
  readonly #followUps: FollowUps
  readonly #lanes: Batchers

  constructor(server: MemoryServer, { newId, report }: { newId: () => string; report: Report }) {
    const clock = simulatedClock(server.scheduler, this.#owner)
    this.#server = server
    this.#newId = newId
    this.#report = report
    this.#store = new MemoryStore(server, { owner: this.#owner, faults: this.faults, newId })
    const configuration = new ConfigurationCache()
    const faults = {
      clock,
      retriesMax: limitDefaults.fault_retries_max,
      onStale: (stale: Parameters<ConfigurationCache['forget']>[0]) => {
        report.onStale()
        configuration.forget(stale)
      },
      onFault: (error: unknown, { kind }: { kind: string }) => report.onFault(error, kind),
    }
    const context = { store: this.#store, configuration, newId, faults }
    this.#lanes = createBatchers({
      context,
      limits: LIMITS,
      kind: 'postgres',
      onBug: report.onBug,
      settle: (followUps) => this.#followUps.begin(followUps),
    })
    this.#followUps = new FollowUps({
      store: this.#store.followUps,
      clock,
      waitMs: limitDefaults.follow_up_wait_ms,
      attemptsMax: limitDefaults.follow_up_attempts_max,
      submit: (some) => this.#lanes.stock.submitFirst(some.map(followUpRequest)),
      onFailure: () => {},
    })
    void this.#sweep()
  }

  get isAlive(): boolean {
    return this.#owner.alive
  }

  get crashed(): Promise<void> {
    return this.#crashed.promise
  }

  execute({ name, input, key, isKeyless }: Sent): Promise<Outcome> {
    const command = observed(registry.get(name)!, (outcome) => ({ kind: 'request', key, outcome }))
    const idempotency = isKeyless ? null : { key, fingerprint: fingerprintOf(name, input) }
    return this.#lanes[command.lane].submit({ command, input, actor: 'client', idempotency, followUpId: null })
  }

  /** Nothing of it goes on; the server finds out a little later that its connections are gone. */
  crash(): void {
    this.#owner.alive = false
    this.#crashed.resolve()
    const { scheduler } = this.#server
    for (const session of this.#store.sessions)
      scheduler.after(scheduler.random.whole(1, 800), () => this.#server.abort(session))
  }

  #expire(ids: readonly string[]): Promise<Outcome> {
    const sweep = {
      name: 'expire_reservations',
      input: { reservation_ids: ids },
      key: `sweep-${this.#newId()}`,
    } as const
    this.#report.onSweep(sweep)
    return this.execute(sweep)
  }

  /** What the workers do: whatever others have left undone, and holds whose time is over. */
  async #sweep(): Promise<void> {
    const { scheduler } = this.#server
    for (;;) {
      await scheduler.wait(SWEEP_EVERY_MS * (0.5 + scheduler.random.fraction()), this.#owner)
      try {
        await this.#store.followUps.fence()
        const pending = await this.#store.ask(() => pendingFollowUps(this.#server, 100))
        if (pending.length > 0) await this.#followUps.carryOut(pending)
        const ids = await this.#store.ask(() => expiredDrafts(this.#server))
        if (ids.length > 0) await this.#expire(ids)
      } catch {
        // The next round finds what this one has not done.
      }
    }
  }
}

function expiredDrafts(server: MemoryServer): string[] {
  return (recordsOf(server, null, 'reservations') as unknown as Reservation[])
    .filter((held) => held.state === 'draft' && held.expiresAt! <= server.now)
    .map(({ id }) => id)
}

function followUpRequest(followUp: FollowUp): Request {
  const command = observed(registry.get(followUp.command as CommandName)!, () => ({ kind: 'follow_up', followUp }))
  return { command, input: followUp.input, actor: 'holdfast', idempotency: null, followUpId: followUp.id }
}
