/**
 * One question: judged by its schema, read, and answered. What fails on the way is told apart as it is for commands: a
 * refusal is a value, the world's failures and bugs of ours are thrown.
 */
import type { TSchema } from 'typebox'
import { sqlStateOf } from '../db/database.ts'
import { isAboutNames } from '../db/statement-names.ts'
import { EVERYTHING, isLimited, type Reach } from '../domain/reach.ts'
import { AssertionFailed, HoldfastError, reject } from '../errors.ts'
import {
  found,
  type Query,
  type QueryContext,
  type Read,
  type SharedRead,
  type Shown,
  shownAs,
} from '../queries/define-query.ts'
import { type QueryName, registry } from '../queries/registry.ts'
import { faultKind } from './fault-kind.ts'
import { nameWhatIsMissing } from './name-what-is-missing.ts'
import { sealCursor, unsealCursor } from './sealed-cursor.ts'
import { SharedReads } from './shared-reads.ts'
import type { Turns } from './turns.ts'
import { validate } from './validate.ts'

type Options = { reach?: Reach | undefined }

export type Reader = {
  read: (name: string, input: unknown, options?: Options) => Promise<Read<unknown>>
  /** The answer as JSON. */
  readJson: (name: string, input: unknown, options?: Options) => Promise<Read<string>>
}

type ReadingPolicy = { turns: Turns; onBug: (error: Error) => void }

/** Answers one question that has been judged. */
type Ask = (question: unknown, reach: Reach) => Promise<Read<Shown<unknown>>>

export function createReader(context: QueryContext, policy: ReadingPolicy): Reader {
  const questions = new Map<string, { input: TSchema; ask: Ask }>()
  for (const query of registry.values())
    questions.set(query.name, { input: query.input(context.limits), ask: askerOf(query, context, policy) })
  const readAs = async <Form>(
    name: string,
    input: unknown,
    { reach = EVERYTHING }: Options,
    form: (shown: Shown<unknown>) => Form,
  ): Promise<Read<Form>> => {
    const query = questions.get(name as QueryName)
    if (!query) throw new AssertionFailed(`there is a query called ${name}`)
    const invalid = validate(query, input)
    if (invalid) return invalid
    if (isLimited(reach) && !registry.get(name as QueryName)!.mindsReach)
      return reject('out_of_reach', { detail: ONLY_WITHOUT_LIMITS })
    const asked = input as Record<string, unknown>
    const unsealed = unsealCursor(name, asked)
    if (!unsealed.ok) return unsealed
    try {
      const ask = () => query.ask(unsealed.question, reach)
      const answer = await ask().catch((error: unknown) => (isAboutNames(error) ? ask() : Promise.reject(error)))
      return answer.ok ? found(form(sealed(answer.result, name, asked))) : nameWhatIsMissing(answer, input)
    } catch (error) {
      return outcomeOf(error, policy.onBug)
    }
  }
  return {
    read: (name, input, options = {}) => readAs(name, input, options, ({ view }) => view()),
    readJson: (name, input, options = {}) => readAs(name, input, options, ({ json }) => json()),
  }
}

/** How a query's questions are answered: in turn, together, or once for all who ask. */
function askerOf(query: Query, context: QueryContext, { turns }: ReadingPolicy): Ask {
  const { shared } = query
  if (shared) return withinReach(query, context, sharedAsker(shared as never, context, turns))
  const read = async (question: unknown, reach: Reach) =>
    asShown(await query.read(question as never, isLimited(reach) ? { ...context, reach } : context))
  if (!query.runsAlone) return (question, reach) => turns.take(() => read(question, reach))
  let underway: ReturnType<Ask> | undefined
  return (question) => {
    underway ??= read(question, EVERYTHING).finally(() => {
      underway = undefined
    })
    return underway
  }
}

/** What is read together is read for everybody; what of it is told is judged for each who has limits. */
function withinReach({ toldWithin }: Query, { configuration }: QueryContext, ask: Ask): Ask {
  return async (question, reach) => {
    const answer = await ask(question, reach)
    if (!answer.ok || !isLimited(reach)) return answer
    return asShown(toldWithin!(answer.result.view() as never, reach, await configuration()))
  }
}

function sharedAsker(
  { weightOf, readTogether }: SharedRead<unknown, unknown>,
  context: QueryContext,
  turns: Turns,
): Ask {
  const { limits } = context
  const reads = new SharedReads({
    limits: {
      ...SHARED,
      waitingMax: limits.queue_depth_max,
      deadlineMs: limits.request_deadline_ms,
    },
    turns,
    weightOf,
    read: (questions: readonly unknown[]) => readTogether(questions, context),
    mayBeOnes: (error) => isUnreadable(error),
  })
  return (question) => reads.ask(question)
}

/** In items: a read of so many takes some milliseconds. */
const SHARED = { weightMax: 640, largeFrom: 101, atOnceMax: 2 }

function asShown(answer: Read<unknown>): Read<Shown<unknown>> {
  return answer.ok ? found(shownAs(answer.result)) : answer
}

/** What nobody has thought through for somebody with limits is not answered to them. */
const ONLY_WITHOUT_LIMITS = 'This tells of everything there is, and is answered to keys without limits.'

/** Only what is shown as a record has pages. */
function sealed(shown: Shown<unknown>, name: string, asked: Record<string, unknown>): Shown<unknown> {
  if (registry.get(name as QueryName)!.shared) return shown
  const view = () => sealCursor(name, asked, shown.view())
  return { view, json: () => JSON.stringify(view()) }
}

/** By SQLSTATE. A value that passed every check and that PostgreSQL cannot read, such as a cursor made by hand, is the
 * caller's mistake. */
function outcomeOf(error: unknown, onBug: (error: Error) => void): Read<never> {
  if (error instanceof HoldfastError) throw error
  if (isUnreadable(error)) return reject('invalid_request', { detail: 'The question has a value that cannot be read.' })
  if (faultKind(error) !== 'lasting') throw new HoldfastError('database_unavailable', undefined, { cause: error })
  const bug = error instanceof Error ? error : new Error(String(error))
  onBug(bug)
  throw new HoldfastError('internal_error', undefined, { cause: bug })
}

function isUnreadable(error: unknown): boolean {
  return (sqlStateOf(error) ?? '').startsWith('22')
}
