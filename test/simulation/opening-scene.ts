/** The world in which every run begins: built once, by commands like any others. */
import { registry } from '../../packages/engine/src/commands/registry.ts'
import { ConfigurationCache } from '../../packages/engine/src/pipeline/configuration-cache.ts'
import { runRequests } from '../../packages/engine/src/pipeline/run-requests.ts'
import { ArmedFaults } from './armed-faults.ts'
import { makeDefaults } from './memory-configuration.ts'
import { EPOCH, MemoryServer, type Snapshot } from './memory-server.ts'
import { MemoryStore } from './memory-store.ts'
import { Scheduler } from './scheduler.ts'
import { simulatedClock } from './simulated-clock.ts'
import { SCENE } from './workload.ts'

/** A process that nothing befalls, on a store to which no way is long. */
export function undisturbed(server: MemoryServer, newId: () => string): Parameters<typeof runRequests>[0] {
  const owner = { alive: true }
  return {
    store: new MemoryStore(server, { owner, faults: new ArmedFaults(), newId, isNear: true }),
    configuration: new ConfigurationCache(),
    newId,
    faults: { clock: simulatedClock(server.scheduler, owner), retriesMax: 0, onStale: () => {}, onFault: () => {} },
  }
}

let made: Promise<Snapshot> | null = null

export function openingScene(): Promise<Snapshot> {
  made ??= makeScene()
  return made
}

async function makeScene(): Promise<Snapshot> {
  const server = new MemoryServer(new Scheduler(0), { lockTimeoutMs: 0 })
  server.standStill(EPOCH)
  makeDefaults(server)
  let ids = 0
  const context = undisturbed(server, () => `00000000-0000-7000-8000-${(++ids).toString(16).padStart(12, '1')}`)
  for (const { name, input } of SCENE) {
    const command = registry.get(name)!
    context.configuration.drop()
    const request = { command, input, actor: 'client', idempotency: null, followUpId: null }
    const { outcomes } = await runRequests(context, command.lane, [request])
    if (outcomes[0] instanceof Error || !outcomes[0]!.ok)
      throw new Error(`${name} failed: ${JSON.stringify(outcomes[0])}`)
  }
  return server.snapshot()
}
