/**
 * A store to tell stories about: an engine on a database, with short words for what scenarios do again and again.
 *
 * `A:S1=5` of the scenarios is `await store.stock({ A: { S1: 5 } })`. Whatever is refused where a story takes it for
 * granted fails the test with the refusal.
 */
import type { CommandName, InputOf, ResultOf } from '../../packages/engine/src/commands/registry.ts'
import { type Limits, limitDefaults } from '../../packages/engine/src/config.ts'
import type { Database } from '../../packages/engine/src/db/database.ts'
import { type Answer, createEngine, type Engine, type ExecuteOptions } from '../../packages/engine/src/engine.ts'
import type { Rejection } from '../../packages/engine/src/errors.ts'
import type { AnswerOf, QueryName, QuestionOf } from '../../packages/engine/src/queries/registry.ts'
import type { LevelView } from '../../packages/engine/src/views/levels.ts'

export type Store = Awaited<ReturnType<typeof openStore>>

export function testEngine(
  database: Database,
  limits: Partial<Limits> = {},
  onBug: (error: Error) => void = (error) => console.error('a bug was found:', error),
): Engine {
  // Transaction ids are those of the whole server: another test may hold one for seconds.
  return createEngine({ database, limits: { ...limitDefaults, follow_up_wait_ms: 20_000, ...limits }, onBug })
}

type Scene = {
  /** Codes of locations of the default model, in priority order. */
  locations?: string[]
  items?: Record<string, Omit<InputOf<'create_item'>, 'sku'>>
  model?: Omit<InputOf<'update_model'>, 'model' | 'locations'>
}

export async function openStore(database: Database, scene: Scene = {}) {
  const engine = testEngine(database)
  const store = {
    engine,
    database,
    send: <Name extends CommandName>(
      name: Name,
      input: InputOf<Name>,
      options?: ExecuteOptions,
    ): Promise<Answer<ResultOf<Name>>> => engine.execute(name, input, options),
    /** The result of a command that must succeed. */
    async do<Name extends CommandName>(
      name: Name,
      input: InputOf<Name>,
      options?: ExecuteOptions,
    ): Promise<ResultOf<Name>> {
      return granted(name, await engine.execute(name, input, options))
    },
    /** The refusal of a command that must fail. */
    async refused<Name extends CommandName>(
      name: Name,
      input: InputOf<Name>,
      options?: ExecuteOptions,
    ): Promise<Rejection> {
      const answer = await engine.execute(name, input, options)
      if (answer.ok) throw new Error(`${name} was to be refused and was not: ${JSON.stringify(answer.result)}`)
      return answer
    },
    /** Receives goods: location → SKU → units. Zero makes an empty level. */
    async stock(units: Record<string, Record<string, number>>): Promise<void> {
      for (const [location, bySku] of Object.entries(units)) {
        for (const [sku, quantity] of Object.entries(bySku)) {
          if (quantity === 0) await store.do('create_level', { sku, location })
          else await store.do('receive_stock', { changes: [{ sku, location, quantity }] })
        }
      }
    },
    async level(sku: string, location: string): Promise<LevelView> {
      return store.read('get_level', { sku, location })
    },
    /** The answer to a question that must have one. */
    async read<Name extends QueryName>(name: Name, input: QuestionOf<Name>): Promise<AnswerOf<Name>> {
      return granted(name, await engine.read(name, input))
    },
  }
  for (const code of scene.locations ?? []) await store.do('create_location', { code })
  for (const [sku, fields] of Object.entries(scene.items ?? {})) await store.do('create_item', { sku, ...fields })
  const locations = (scene.locations ?? []).map((location, index) => ({ location, priority: index + 1 }))
  if (locations.length > 0 || scene.model) {
    await store.do('update_model', { model: 'default', ...scene.model, ...(locations.length > 0 && { locations }) })
  }
  return store
}

export function granted<Result>(what: string, answer: Answer<Result>): Result {
  if (!answer.ok) throw new Error(`${what} was refused: ${JSON.stringify(answer)}`)
  return answer.result
}
