/** One run of a scenario, from beginning to end, and what was wrong with it. */
import { createHash } from 'node:crypto'
import { limitDefaults } from '../../packages/engine/src/config.ts'
import { sqlStateOf } from '../../packages/engine/src/db/database.ts'
import { levelKey } from '../../packages/engine/src/domain/stock/inventory-level.ts'
import { checkAnswers } from './check-answers.ts'
import { StateChecks } from './check-state.ts'
import { itemsNamed, makeDefaults, readConfiguration } from './memory-configuration.ts'
import { followUpRows } from './memory-follow-ups.ts'
import { MemoryServer } from './memory-server.ts'
import { replayInOrder, type Sent } from './replay-in-order.ts'
import type { Command, Scenario } from './scenario.ts'
import { Scheduler } from './scheduler.ts'
import { SimulatedClient, type Told } from './simulated-client.ts'
import { SimulatedWorld } from './simulated-world.ts'
import { SCENE } from './workload.ts'

export type Run = {
  violations: string[]
  /** The same for the same scenario, always. */
  trace: string
  /** Everything that was seen to happen, with its instant in milliseconds. */
  log: string[]
  counts: { commits: number; told: number; faults: Record<string, number> }
}

/** By then everybody has been answered, or somebody starves. */
const DEADLINE_MS = 180_000

/** Faults that no race can explain: decisions that together break what the schema demands. */
const NEVER = ['23514', '23503', '40P01', '22', '42']

export async function runScenario(scenario: Scenario): Promise<Run> {
  const scheduler = new Scheduler(scenario.schedule)
  const server = new MemoryServer(scheduler, { lockTimeoutMs: limitDefaults.lock_timeout_ms })
  const log: string[] = []
  const note = (...words: unknown[]) => void log.push(`${scheduler.now.toFixed(3)} ${words.join(' ')}`)
  const violations: string[] = []
  const told: Told[] = []
  const faults: Record<string, number> = {}
  const scene = SCENE.map((step, at) => ({ ...step, key: `scene-${at}`, client: 0, pauseMs: 0, againAfterMs: null }))
  const sent = new Map<string, Sent>([...scene, ...scenario.commands].map((command) => [command.key, command]))
  const poison = new Set(scenario.commands.filter(({ isPoison }) => isPoison).map(({ key }) => key))

  makeDefaults(server)
  const checks = new StateChecks(server)
  server.onCommit = (session) => {
    const { decided } = server.history.at(-1)!
    note('commit', session.id, JSON.stringify(decided))
    checks.check(session)
  }
  const world = new SimulatedWorld(server, {
    nodes: scenario.nodes,
    report: {
      onSweep: (sweep) => sent.set(sweep.key, sweep),
      onBug: (error, { command, idempotency }) => {
        const cause = error.cause instanceof Error ? error.cause : error
        if (!poison.has(idempotency?.key ?? '')) violations.push(`${command.name} came upon a bug: ${cause.stack}`)
      },
      onFault: (error, kind) => {
        const state = sqlStateOf(error) ?? String(error)
        faults[`${kind} ${state}`] = (faults[`${kind} ${state}`] ?? 0) + 1
        note('fault', kind, state)
        if (NEVER.some((beginning) => state.startsWith(beginning))) violations.push(`the database refused: ${error}`)
      },
    },
  })
  const client = new SimulatedClient(world, scheduler, (answer) => {
    told.push(answer)
    note('told', answer.command.key, JSON.stringify(answer.outcome))
  })

  let isOver = false
  const story = async () => {
    await client.sendAll(
      SCENE.map((step, at) => ({ ...step, key: `scene-${at}`, client: 0, pauseMs: 0, againAfterMs: null })),
    )
    for (const fault of scenario.faults)
      scheduler.after(fault.atMs, () => {
        note('strikes', JSON.stringify(fault))
        world.strike(fault, (place) => levelNamed(server, place))
      })
    const byClient = Map.groupBy(scenario.commands, (command: Command) => command.client)
    await Promise.all([...byClient.values()].map((commands) => client.sendAll(commands)))
    isOver = true
  }
  let failure: unknown
  story().catch((error: unknown) => {
    failure = error
    isOver = true
  })
  const isQuiet = () => isOver && server.open.size === 0 && followUpRows(server).length === 0
  await scheduler.run({ untilMs: DEADLINE_MS, isDone: isQuiet })

  if (failure) violations.push(`the simulation itself has failed: ${(failure as Error).stack}`)
  const answered = new Set(told.map(({ command }) => command.key))
  for (const { key, name } of scenario.commands)
    if (!answered.has(key)) violations.push(`nobody has answered ${key}, ${name}`)
  for (const row of followUpRows(server)) violations.push(`a follow-up is left undone: ${JSON.stringify(row)}`)
  violations.push(...checks.violations, ...checkAnswers(server, told))
  if (violations.length === 0) violations.push(...(await replayInOrder(server, (key) => sent.get(key)!)))
  return {
    violations,
    log,
    trace: createHash('sha256').update(log.join('\n')).digest('hex'),
    counts: { commits: server.history.length, told: told.length, faults },
  }
}

function levelNamed(server: MemoryServer, { sku, location }: { sku: string; location: string }): string | null {
  const [item] = itemsNamed(server, null, [sku])
  const place = readConfiguration(server, null).locations.named(location)
  return item && place ? levelKey(item.id, place.id) : null
}
