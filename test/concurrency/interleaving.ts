/**
 * Two commands, run so that the second falls between two statements of the first; and once for every such gap.
 *
 * The first stops before its k-th statement. The second runs until it has been answered or has to wait for a lock of
 * the first. Then the first goes on. What comes out must be what one of the two orders, one command after the other,
 * would have made of the same scene: the same answers and the same state.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '../../packages/engine/src/db/database.ts'
import type { Engine } from '../../packages/engine/src/engine.ts'
import { checkIntegrity } from '../../packages/engine/src/integrity/integrity.ts'
import { locationCloser } from '../../packages/engine/src/workers/close-locations.ts'
import { drainFollowUps } from '../support/follow-ups.ts'
import { type Steps, steppedDatabase } from '../support/stepped-database.ts'
import { testEngine } from '../support/store.ts'
import { inWorld, type Step } from './steps.ts'
import { worldStates } from './world-state.ts'

export type Pair = {
  /** Names the two commands, and what they meet at. */
  name: string
  /** Sent one after the other to make the scene; each must succeed. */
  scene: readonly Step[]
  a: Step
  b: Step
  /** SQL that is run on each copy of the scene when it is made: `$1` is a pattern that names its things. */
  afterwards?: string
}

/** Two engines with connections of their own on one database, of which the first can be stopped. */
export type Engines = {
  first: Engine
  second: Engine
  steps: Steps
  observer: Database
}

export function openEngines(databases: { first: Database; second: Database; observer: Database }): Engines {
  const { database, steps } = steppedDatabase(databases.first)
  // A change of configuration would wait for the one that is held up by the test.
  const limits = { follow_up_wait_ms: 20 }
  return {
    first: testEngine(database, limits),
    second: testEngine(databases.second, limits),
    steps,
    observer: databases.observer,
  }
}

type Ran = { world: string; gap: string; answers: string }

/** Throws, with all that went wrong, unless what came out of every chosen gap is like one of the two orders. */
export async function tryGaps(
  engines: Engines,
  family: string,
  pair: Pair,
  isChosen: (gap: number) => boolean,
): Promise<void> {
  const { first, second, steps } = engines
  const sequential = [`${family}.ab`, `${family}.ba`]
  await makeScenes(engines, pair, sequential)
  const [ab, ba] = sequential.map((world) => ({ a: inWorld(world, pair.a), b: inWorld(world, pair.b), world }))
  steps.onlyCount()
  const abAnswers = [await answerOf(first, ab!.a)]
  const gaps = Array.from({ length: steps.count }, (_, index) => index + 1).filter(isChosen)
  abAnswers.push(await answerOf(second, ab!.b))
  const baAnswers = [await answerOf(second, ba!.b), await answerOf(first, ba!.a)].reverse()
  const expected: Ran[] = [
    { world: ab!.world, gap: 'the first, then the second', answers: abAnswers.join(', ') },
    { world: ba!.world, gap: 'the second, then the first', answers: baAnswers.join(', ') },
  ]
  const worlds = gaps.map((gap) => ({ world: `${family}.${gap}`, gap }))
  await makeScenes(
    engines,
    pair,
    worlds.map(({ world }) => world),
  )
  const ran: Ran[] = []
  for (const { world, gap } of worlds) ran.push(await runInGap(engines, pair, { world, gap }))
  await endClosing(engines.second)
  await judge(engines, { family, pair, expected, ran })
}

export async function makeScenes(
  { second, observer }: Engines,
  pair: Pick<Pair, 'name' | 'scene' | 'afterwards'>,
  worlds: readonly string[],
): Promise<void> {
  await Promise.all(
    worlds.map(async (world) => {
      for (const step of pair.scene) {
        const answer = await answerOf(second, inWorld(world, step))
        if (answer !== 'ok') throw new Error(`${pair.name}: the scene cannot be made, ${step.name} answers ${answer}`)
      }
      if (pair.afterwards) await observer.query(pair.afterwards, [`%~${world}`])
    }),
  )
}

async function runInGap(engines: Engines, pair: Pair, { world, gap }: { world: string; gap: number }): Promise<Ran> {
  const { first, second, steps, observer } = engines
  steps.stopBefore(gap)
  const a = answerOf(first, inWorld(world, pair.a))
  const at = await Promise.race([steps.stopped, a.then(() => 'its end')])
  const b = answerOf(second, inWorld(world, pair.b))
  try {
    await endedOrBlocked(b, observer)
  } finally {
    // A test that fails must not leave its transaction open: the next would wait for it.
    steps.resume()
  }
  const answers = `${await a}, ${await b}`
  await drainFollowUps(second)
  return { world, gap: `before ${at.replace(/\s+/g, ' ').slice(0, 100)}`, answers }
}

/** Until no location is being closed any more: goods that came after the rest had gone are sent after it, by a worker and not by whoever brought them. */
async function endClosing(engine: Engine): Promise<void> {
  for (;;) {
    const closing = await engine.database.query('select from holdfast.stock_location where closing_at is not null')
    if (closing.length === 0) return
    await locationCloser()(engine)
    await drainFollowUps(engine)
  }
}

/** Until the work has ended or some session of this database waits for a lock. */
export async function endedOrBlocked(work: Promise<unknown>, observer: Database): Promise<'ended' | 'blocked'> {
  const ended = work.then(() => true as const)
  for (;;) {
    if (await Promise.race([ended, sleep(2, false)])) return 'ended'
    if ((await waitingStatement(observer)) !== undefined) return 'blocked'
  }
}

/** The statement of a session of this database that waits for a lock, if there is one. */
export async function waitingStatement(observer: Database): Promise<string | undefined> {
  const [row] = await observer.query<{ query: string }>(
    `select query from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  )
  return row?.query
}

/** `ok`, the code of a refusal, or what was thrown. */
export async function answerOf(engine: Engine, { name, input, idempotencyKey }: Step): Promise<string> {
  try {
    const answer = await engine.executeUntyped(name, input, { idempotencyKey })
    return answer.ok ? 'ok' : answer.code
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : ''
    return `threw ${error instanceof Error ? error.message : String(error)}${cause}`
  }
}

async function judge(
  { observer }: Engines,
  { family, pair, expected, ran }: { family: string; pair: Pair; expected: readonly Ran[]; ran: readonly Ran[] },
): Promise<void> {
  const states = await worldStates(observer, family)
  const shown = ({ world, answers }: Ran) => [answers, ...(states.get(world) ?? [])].join('\n    ')
  const allowed = expected.map(shown)
  const wrong = ran.filter((one) => !allowed.includes(shown(one)))
  if (wrong.length === 0) return
  const lines = [
    pair.name,
    ...expected.map((one) => `  ${one.gap}:\n    ${shown(one)}`),
    ...wrong.map((one) => `  between, ${one.gap}:\n    ${shown(one)}`),
  ]
  throw new Error(lines.join('\n'))
}

/** What is broken by now, each with its examples. */
export async function violationsIn({ observer }: Engines): Promise<string[]> {
  const { checks } = await checkIntegrity(observer)
  return checks
    .filter(({ violations }) => violations > 0)
    .map(({ invariant, statement, examples }) => `${invariant} is broken: ${statement} ${JSON.stringify(examples)}`)
}
