/**
 * One question: judged by its schema, read, and answered. What fails on the way is told apart as it is for commands: a
 * refusal is a value, the world's failures and bugs of ours are thrown.
 */
import type { TSchema } from 'typebox'
import { sqlStateOf } from '../db/database.ts'
import { EVERYTHING, isLimited, type Reach } from '../domain/reach.ts'
import { AssertionFailed, HoldfastError, reject } from '../errors.ts'
import type { Query, QueryContext, Read } from '../queries/define-query.ts'
import { type QueryName, registry } from '../queries/registry.ts'
import { faultKind } from './fault-kind.ts'
import { nameWhatIsMissing } from './name-what-is-missing.ts'
import { sealCursor, unsealCursor } from './sealed-cursor.ts'
import type { Turns } from './turns.ts'
import { validate } from './validate.ts'

export type Reader = (name: string, input: unknown, options?: { reach?: Reach | undefined }) => Promise<Read<unknown>>

type ReadingPolicy = { turns: Turns; onBug: (error: Error) => void }

export function createReader(context: Omit<QueryContext, 'reach'>, { turns, onBug }: ReadingPolicy): Reader {
  const questions = new Map<string, { query: Query; input: TSchema }>()
  for (const query of registry.values()) questions.set(query.name, { query, input: query.input(context.limits) })
  const underway = new Map<string, Promise<Read<unknown>>>()
  const alone = (name: string, read: () => Promise<Read<unknown>>) => {
    const begun = underway.get(name) ?? read().finally(() => underway.delete(name))
    underway.set(name, begun)
    return begun
  }
  return async (name, input, { reach = EVERYTHING } = {}) => {
    const question = questions.get(name as QueryName)
    if (!question) throw new AssertionFailed(`there is a query called ${name}`)
    const invalid = validate(question, input)
    if (invalid) return invalid
    if (isLimited(reach) && !question.query.mindsReach) return reject('out_of_reach', { detail: ONLY_WITHOUT_LIMITS })
    const asked = input as Record<string, unknown>
    const unsealed = unsealCursor(name, asked)
    if (!unsealed.ok) return unsealed
    try {
      const read = () => question.query.read(unsealed.question as never, { ...context, reach })
      const answer = await (question.query.runsAlone ? alone(question.query.name, read) : turns.take(read))
      return answer.ok
        ? { ...answer, result: sealCursor(name, asked, answer.result) }
        : nameWhatIsMissing(answer, input)
    } catch (error) {
      return outcomeOf(error, onBug)
    }
  }
}

/** What nobody has thought through for somebody with limits is not answered to them. */
const ONLY_WITHOUT_LIMITS = 'This tells of everything there is, and is answered to keys without limits.'

/** By SQLSTATE. A value that passed every check and that PostgreSQL cannot read, such as a cursor made by hand, is the
 * caller's mistake. */
function outcomeOf(error: unknown, onBug: (error: Error) => void): Read<never> {
  if (error instanceof HoldfastError) throw error
  const state = sqlStateOf(error) ?? ''
  if (state.startsWith('22'))
    return reject('invalid_request', { detail: 'The question has a value that cannot be read.' })
  if (faultKind(error) !== 'lasting') throw new HoldfastError('database_unavailable', undefined, { cause: error })
  const bug = error instanceof Error ? error : new Error(String(error))
  onBug(bug)
  throw new HoldfastError('internal_error', undefined, { cause: bug })
}
