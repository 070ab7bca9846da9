/**
 * Carries out a replay: some orders at a time, so that no statement is long and others get their turn between two. It holds no
 * transaction and no lock; the process that works on it holds a lease, and another begins anew where it is killed.
 */
import { setImmediate as giveWay, setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '../db/database.ts'
import { ensureItems, loadConfiguration } from '../db/load-configuration.ts'
import { claimReplay, finishReplay, noteReplayProgress, releaseReplay } from '../db/policy-replays.ts'
import { measurePast, readItemHistories, readPastOrders, type Span } from '../db/replayed-past.ts'
import { Configuration } from '../domain/configuration/configuration.ts'
import { toIso } from '../domain/kernel/instant.ts'
import type { PastOrder } from '../domain/replays/past-order.ts'
import type { StoredReplay } from '../domain/replays/policy-replay.ts'
import { countIn, noFigures, type ReplayFigures } from '../domain/replays/replay-figures.ts'
import { isOtherwise, type OrderOutcome, type Policy, replayOrder } from '../domain/replays/replay-order.ts'
import { ShelvesOfThePast } from '../domain/replays/shelves-of-the-past.ts'
import type { Engine } from '../engine.ts'
import { changedModel } from '../requests/sourcing-changes.ts'
import { exampleView, figuresView, placesView, type ReplayResultView } from '../views/policy-replays.ts'

const ORDERS_AT_ONCE = 100
const LEASE_SECONDS = 30
const EXAMPLES_MAX = 50
/** While somebody waits for a batch. */
const GIVE_WAY_MS = 25

type At = Pick<Engine, 'database' | 'limits' | 'load'>
type Side = { policy: Policy; figures: ReplayFigures }
type Sides = { current: Side; proposed: Side }
type Example = { order: string; current: OrderOutcome; proposed: OrderOutcome }
type Work = { span: Span; total: number; isCut: boolean; sides: Sides; examples: Example[]; changedOrders: number }

/** One replay, the oldest that waits; false where there was none. */
export async function runNextReplay(engine: At, isStopping: () => boolean = () => false): Promise<boolean> {
  const { database } = engine
  const replay = await claimReplay(database, LEASE_SECONDS)
  if (!replay) return false
  try {
    await runReplay(engine, replay, isStopping)
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error)
    await finishReplay(database, replay.id, { state: 'failed', error: words })
    throw error
  }
  return true
}

async function runReplay(engine: At, replay: StoredReplay, isStopping: () => boolean): Promise<void> {
  const { database, limits } = engine
  const configuration = await loadConfiguration(database)
  const model = configuration.models.get(replay.model_id)!
  const changed = changedModel(model, replay.changes, configuration)
  if (!changed.ok) {
    const error = `The changes do not fit the model any more: ${changed.code}.`
    return finishReplay(database, replay.id, { state: 'failed', error })
  }
  const sides = {
    current: sideOf(configuration, model),
    proposed: sideOf(withModel(configuration, changed.model), changed.model),
  }
  const most = limits.policy_replay_orders_max
  const { orders: total, ...past } = await measurePast(database, { modelId: model.id, days: replay.days, most })
  const work: Work = { ...past, total, sides, examples: [], changedOrders: 0 }
  for (let [done, behind] = [0, null as PastOrder | null]; ; ) {
    if (!(await noteReplayProgress(database, replay.id, { done, total, leaseSeconds: LEASE_SECONDS }))) return
    if (isStopping()) return releaseReplay(database, replay.id)
    const orders = await readPastOrders(database, work.span, { behind, limit: ORDERS_AT_ONCE })
    if (orders.length === 0) break
    await learnItems(database, work, orders)
    for (const order of orders) await liveThrough(engine, work, order)
    done += orders.length
    behind = orders.at(-1)!
  }
  await finishReplay(database, replay.id, { state: 'done', result: resultOf(configuration, work) })
}

function sideOf(configuration: Configuration, model: Policy['model']): Side {
  return { policy: { configuration, model, shelves: new ShelvesOfThePast() }, figures: noFigures() }
}

function withModel(configuration: Configuration, model: Policy['model']): Configuration {
  const { version, globalSettings: settings, locations, channels, models } = configuration
  const others = models.values().filter(({ id }) => id !== model.id)
  return new Configuration({ version, settings, locations, channels, models: [...others, model] })
}

/** What these orders want and no order before did. */
async function learnItems(database: Database, { span, sides }: Work, orders: readonly PastOrder[]): Promise<void> {
  const { current, proposed } = sides
  const wanted = orders.flatMap(({ lines }) =>
    lines.flatMap(({ components }) => components.map(({ itemId }) => itemId)),
  )
  const unknown = [...new Set(wanted)].filter((id) => !current.policy.shelves.knows(id))
  if (unknown.length === 0) return
  await ensureItems(database, current.policy.configuration, unknown)
  for (const id of unknown) {
    const item = current.policy.configuration.items.get(id)
    if (item) proposed.policy.configuration.items.put(id, item)
  }
  for (const history of await readItemHistories(database, unknown, span))
    for (const { policy } of [current, proposed]) policy.shelves.learn(history)
}

async function liveThrough(engine: At, work: Work, order: PastOrder): Promise<void> {
  const { current, proposed } = work.sides
  const outcomes = { current: replayOrder(current.policy, order), proposed: replayOrder(proposed.policy, order) }
  countIn(current.figures, outcomes.current)
  countIn(proposed.figures, outcomes.proposed)
  if (isOtherwise(outcomes.current, outcomes.proposed)) {
    work.changedOrders += 1
    work.examples.push({ order: order.number, ...outcomes })
    if (work.examples.length > EXAMPLES_MAX) work.examples.shift()
  }
  await (engine.load.waiting > 0 ? sleep(GIVE_WAY_MS) : giveWay())
}

function resultOf(
  configuration: Configuration,
  { span, isCut, sides, examples, changedOrders }: Work,
): ReplayResultView {
  const [current, proposed] = [sides.current.figures, sides.proposed.figures]
  return {
    ...{ from: toIso(span.after), to: toIso(span.upTo), is_cut: isCut },
    current: figuresView(current),
    proposed: figuresView(proposed),
    locations: placesView(configuration, { current, proposed }),
    changed_orders: changedOrders,
    examples: examples.toReversed().map((one) => ({
      order: one.order,
      current: exampleView(configuration, one.current),
      proposed: exampleView(configuration, one.proposed),
    })),
  }
}
