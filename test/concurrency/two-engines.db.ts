/**
 * Random commands for the same few things, sent through two engines at once, each with connections of its own, as two
 * processes would. What comes of it cannot be foretold; that every invariant holds afterwards can.
 *
 *   HOLDFAST_TEST_SEED=12345 npx vitest run test/concurrency/two-engines.db.ts     this seed only
 *   HOLDFAST_TEST_STEPS=20000 …                                                    so many commands per seed
 */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { limitDefaults } from '../../packages/engine/src/config.ts'
import type { Database } from '../../packages/engine/src/db/database.ts'
import { createEngine, type Engine } from '../../packages/engine/src/engine.ts'
import { ERRORS } from '../../packages/engine/src/errors.ts'
import { checkIntegrity } from '../../packages/engine/src/integrity/integrity.ts'
import { openOnceMore, openTestDatabase, type TestDatabase } from '../support/databases.ts'
import { answerOf } from './interleaving.ts'
import { HOT_COMMANDS, HOT_SCENE, RandomHotCommands } from './random-hot-commands.ts'
import { inWorld, SHARED } from './steps.ts'

const asked = process.env.HOLDFAST_TEST_SEED
const isUsualServer = inject('databases').kinds.length > 1
const drawn = Math.floor(Math.random() * 1e9)
const seeds = asked ? [Number(asked)] : isUsualServer ? [1, drawn] : [drawn]
const commandsPerSeed = Number(process.env.HOLDFAST_TEST_STEPS ?? (isUsualServer ? 1200 : 600))
/** Callers that each wait for their answer before they send the next command. */
const CALLERS = 24

describe('two engines under load on one PostgreSQL', () => {
  let clone: TestDatabase
  let second: Database
  let engines: Engine[]
  const bugs: Error[] = []
  const faults: string[] = []

  beforeAll(async () => {
    clone = await openTestDatabase('postgres', { poolSizeMax: 4 })
    second = openOnceMore(clone.url!, { poolSizeMax: 4 })
    engines = [clone.database, second].map((database) =>
      createEngine({
        database,
        limits: { ...limitDefaults, batch_size_max: 8 },
        onBug: (error) => bugs.push(error),
        onFault: (error, { kind }) => faults.push(`${kind}: ${error}`),
      }),
    )
    for (const step of SHARED) expect(await answerOf(engines[0]!, step), step.name).toBe('ok')
  })
  afterAll(async () => {
    await Promise.all(engines.map((engine) => engine.close()))
    await second.close()
    await clone.end()
  })

  it.each(seeds)('leave every invariant whole and answer every request, from seed %i', async (seed) => {
    console.log(`two engines: seed ${seed}, ${commandsPerSeed} commands`)
    const world = `s${seed}`
    for (const step of HOT_SCENE) expect(await answerOf(engines[0]!, inWorld(world, step)), step.name).toBe('ok')
    const { answers, succeeded } = await sendAll(new RandomHotCommands(seed), world)

    expect(bugs).toEqual([])
    expect([...answers.keys()].filter((answer) => answer !== 'ok' && !(answer in ERRORS))).toEqual([])
    expect(answers.get('ok')).toBeGreaterThan(commandsPerSeed / 4)
    // What the usual seed comes by, one that is drawn may miss: half as many commands, of which one is rarely open.
    const missed = HOT_COMMANDS.filter((name) => !succeeded.has(name))
    expect(missed.length, missed.join()).toBeLessThanOrEqual(seed === drawn ? 1 : 0)
    // A lock that is missing shows first as a constraint that refuses what two batches decided together,
    // and a wrong order of locks as a deadlock, which the database ends and the caller never sees.
    expect(faults.filter((fault) => !/^(passing|locked)/.test(fault) || fault.includes('deadlock'))).toEqual([])
    const { checks } = await checkIntegrity(clone.database)
    expect(
      checks.filter((check) => check.violations > 0),
      `every invariant holds after seed ${seed}`,
    ).toEqual([])
  })

  async function sendAll(commands: RandomHotCommands, world: string) {
    const answers = new Map<string, number>()
    const succeeded = new Set<string>()
    let sent = 0
    const caller = async (engine: Engine) => {
      while (sent < commandsPerSeed) {
        sent += 1
        const step = inWorld(world, commands.next())
        const answer = await engine
          .executeUntyped(step.name, step.input, { idempotencyKey: step.idempotencyKey })
          .catch((error: unknown) => ({ ok: false as const, code: `threw ${error}` }))
        if (answer.ok) {
          commands.learn(answer.result)
          succeeded.add(step.name)
        }
        const code = answer.ok ? 'ok' : answer.code
        answers.set(code, (answers.get(code) ?? 0) + 1)
      }
    }
    await Promise.all(Array.from({ length: CALLERS }, (_, index) => caller(engines[index % engines.length]!)))
    return { answers, succeeded }
  }
})
