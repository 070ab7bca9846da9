/**
 * What a query is: a name, the shape of its question, the view that it answers, and how it is read.
 *
 * Queries take no locks and change nothing. Each answer comes from one snapshot wherever its parts belong together.
 * What does not exist is a rejection, in the words that commands use; its pointers speak of the question's members.
 */
import type { Static, TSchema } from 'typebox'
import type { Limits } from '../config.ts'
import type { Database } from '../db/database.ts'
import type { Configuration } from '../domain/configuration/configuration.ts'
import type { Reach } from '../domain/reach.ts'
import type { Rejection } from '../errors.ts'
import type { ShownItems } from './availability/shown-items.ts'

export type QueryContext = {
  database: Database
  limits: Limits
  /**
   * The engine's copy of the configuration, no older than now, or than the version that a statement has read. It knows
   * the items named, by SKU or id, as far as they exist.
   */
  configuration: (wanted?: { items?: readonly string[]; version?: number }) => Promise<Configuration>
  known: KnownConfiguration
  shownItems: ShownItems
  /** How far whoever asks reaches. */
  reach: Reach
}

/** The engine's copy as it is, perhaps an old one: whoever uses it asks in the statement that reads the rest whether it is
 * still true. */
export interface KnownConfiguration {
  /** With these items, by SKU or id, as far as they exist, and the components of kits. */
  get(items: readonly string[]): Promise<Configuration>
  /** These items have changed, or anything has. */
  forget(itemIds: readonly string[] | 'all'): void
}

/** The answer to a question, or why there is none. */
export type Read<Result> = { ok: true; result: Result } | Rejection

export function found<Result>(result: Result): { ok: true; result: Result } {
  return { ok: true, result }
}

export type Query<Name extends string = string, Schema extends TSchema = TSchema, Answer extends TSchema = TSchema> = {
  name: Name
  /** One sentence for people and for OpenAPI. */
  summary: string
  /** It asks nothing in particular and takes long: it is run once at a time, takes no turn from other questions, and whoever
   * asks meanwhile has the answer that is on its way. */
  runsAlone?: true
  /** Something is decided by its answer, or something is followed by it: nobody is given an older one. */
  isOfNow?: true
  shared?: SharedRead<never, never>
  /** It answers no more than what whoever asks reaches. Any other is refused to whom there are limits for. */
  mindsReach?: true
  /** Of a shared query: what of an answer that was made for everybody is told to whom there are limits for. */
  toldWithin?: ToldWithin<Static<Answer>>
  /** The shape of the question, under the limits that are configured. */
  input: (limits: Limits) => Schema
  /** The view that is answered, or a page of it. */
  answer: Answer
  read: (input: Static<Schema>, context: QueryContext) => Promise<Read<Static<Answer>>>
}

export function defineQuery<const Name extends string, Schema extends TSchema, Answer extends TSchema>(
  query: Query<Name, Schema, Answer>,
): Query<Name, Schema, Answer> {
  return query
}

/** An answer, made when it is known in which form it is wanted. */
export type Shown<View> = { view: () => View; json: () => string }

export function shownAs<View>(view: View): Shown<View> {
  return { view: () => view, json: () => JSON.stringify(view) }
}

/** What of a view is told within a reach, or why nothing is. */
export type ToldWithin<View> = (view: View, reach: Reach, configuration: Configuration) => Read<View>

/** Questions that are asked at the same time are answered by one read. */
export type SharedRead<Question, View> = {
  /** How much a question asks for: large ones do not keep small ones waiting. */
  weightOf: (question: Question) => number
  /** In the order of the questions. */
  readTogether: (questions: readonly Question[], context: QueryContext) => Promise<Read<Shown<View>>[]>
}

/** A query whose questions share their reads. */
export function defineSharedQuery<const Name extends string, Schema extends TSchema, Answer extends TSchema>({
  weightOf,
  readTogether,
  ...query
}: Omit<Query<Name, Schema, Answer>, 'read' | 'shared'> & SharedRead<Static<Schema>, Static<Answer>>): Query<
  Name,
  Schema,
  Answer
> {
  return {
    ...query,
    shared: { weightOf, readTogether } as SharedRead<never, never>,
    read: async (question, context) => {
      const [answer] = await readTogether([question], context)
      return answer!.ok ? found(answer!.result.view()) : answer!
    },
  }
}
