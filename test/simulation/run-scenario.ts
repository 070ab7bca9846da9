/** One run of a scenario, from beginning to end, and what was wrong with it. */
import { createHash } from 'node:crypto'
import { limitDefaults } from '../../packages/engine/src/config.ts'
import { sqlStateOf } from '../../packages/engine/src/db/database.ts'
import { levelKey } from '../../packages/engine/src/domain/stock/inventory-level.ts'
import { checkAnswers } from './check-answers.ts'
import { StateChecks } from './check-state.ts'
import { itemsNamed, readConfiguration } from './memory-configuration.ts'
import { followUpRows } from './memory-follow-ups.ts'
import { MemoryServer } from './memory-server.ts'
import { openingScene } from './opening-scene.ts'
import { replayInOrder, type Sent } from './replay-in-order.ts'
import type { Scenario } from './scenario.ts'
import { Scheduler } from './scheduler.ts'
import { SimulatedClient, type Told } from './simulated-client.ts'
import type { Report } from './simulated-node.ts'
import { SimulatedWorld } from './simulated-world.ts'

export type Run = {
  violations: string[]
  /** The same for the same scenario, always. */
  trace: string
  /** Everything that was seen to happen, with its instant in milliseconds. */
  log: readonly string[]
  /** How often what has happened. */
  counts: Record<string, number>
}

/** By then everybody has been answered, or somebody starves. */
const DEADLINE_MS = 180_000

/** Faults that no race can explain: decisions that together break what the schema demands, and locks taken out of order. */
const NEVER = /^(23514|23503|40P01|22|42)/

export async function runScenario(scenario: Scenario): Promise<Run> {
  const opening = await openingScene()
  const notes = new Notes(scenario)
  const scheduler = new Scheduler(scenario.schedule)
  const server = new MemoryServer(scheduler, { lockTimeoutMs: limitDefaults.lock_timeout_ms })
  server.restore(opening)
  const checks = new StateChecks(server)
  server.onCommit = (session) => {
    notes.add(scheduler.now, 'commit', session.id, JSON.stringify(server.history.at(-1)!.decided))
    checks.check(session)
  }
  const world = new SimulatedWorld(server, { nodes: scenario.nodes, report: notes.report(scheduler) })
  const told: Told[] = []
  const client = new SimulatedClient(world, scheduler, (answer) => {
    told.push(answer)
    notes.add(scheduler.now, 'told', answer.command.key, JSON.stringify(answer.outcome))
  })
  for (const fault of scenario.faults) {
    scheduler.after(fault.atMs, () => {
      notes.add(scheduler.now, 'strikes', fault.kind, JSON.stringify(fault))
      world.strike(fault, (place) => levelNamed(server, place))
    })
  }
  const byClient = [...Map.groupBy(scenario.commands, ({ client: sender }) => sender).values()]
  let isOver = false
  const story = Promise.all(byClient.map((commands) => client.sendAll(commands)))
  story
    .catch((error: Error) => notes.violated(`the simulation itself has failed: ${error.stack}`))
    .finally(() => {
      isOver = true
    })
  const isQuiet = () => isOver && server.open.size === 0 && followUpRows(server).length === 0
  await scheduler.run({ untilMs: DEADLINE_MS, isDone: isQuiet })

  const violations = [...notes.violations, ...checks.violations, ...leftUndone(scenario, server, told)]
  violations.push(...checkAnswers(server, told))
  if (violations.length === 0)
    violations.push(...(await replayInOrder({ opening, server, sentBy: (key) => notes.sent.get(key)! })))
  return { violations, trace: notes.trace, log: notes.log, counts: notes.counts }
}

/** What is seen of a run while it goes on. */
class Notes {
  readonly log: string[] = []
  readonly violations: string[] = []
  readonly counts: Record<string, number> = {}
  /** What each key was sent with. */
  readonly sent: Map<string, Sent>

  constructor({ commands }: Scenario) {
    this.sent = new Map(commands.map((command) => [command.key, command]))
  }

  get trace(): string {
    return createHash('sha256').update(this.log.join('\n')).digest('hex')
  }

  add(now: number, what: 'commit' | 'told' | 'strikes' | 'fault', ...more: unknown[]): void {
    this.log.push(`${now.toFixed(3)} ${what} ${more.join(' ')}`)
    const counted = what === 'strikes' || what === 'fault' ? `${what} ${more[0]}` : what
    this.counts[counted] = (this.counts[counted] ?? 0) + 1
  }

  violated(what: string): void {
    this.violations.push(what)
  }

  report(scheduler: Scheduler): Report {
    return {
      onSweep: (sweep) => void this.sent.set(sweep.key, sweep),
      onBug: (error) => {
        const cause = error.cause instanceof Error ? error.cause : error
        this.violated(`a command came upon a bug: ${cause.stack}`)
      },
      onFault: (error, kind) => {
        const name = error instanceof Error ? error.name : 'error'
        const state = sqlStateOf(error)
        this.add(scheduler.now, 'fault', `${kind} ${state ?? name}`)
        if (state && NEVER.test(state)) this.violated(`the database refused: ${error}`)
      },
      onStale: () => this.add(scheduler.now, 'fault', 'stale configuration'),
    }
  }
}

function leftUndone({ commands }: Scenario, server: MemoryServer, told: readonly Told[]): string[] {
  const answered = new Set(told.map(({ command }) => command.key))
  return [
    ...commands
      .filter(({ key, isKeyless }) => !answered.has(key) && !isKeyless)
      .map(({ key, name }) => `nobody has answered ${key}, ${name}`),
    ...followUpRows(server).map((row) => `a follow-up is left undone: ${JSON.stringify(row)}`),
  ]
}

function levelNamed(server: MemoryServer, { sku, location }: { sku: string; location: string }): string | null {
  const [item] = itemsNamed(server, null, [sku])
  const place = readConfiguration(server, null).locations.named(location)
  return item && place ? levelKey(item.id, place.id) : null
}
