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

export type QueryContext = {
  database: Database
  limits: Limits
  /**
   * The engine's copy of the configuration, no older than now, or than the version that a statement has read. It knows
   * the items named, by SKU or id, as far as they exist.
   */
  configuration: (wanted?: { items?: readonly string[]; version?: number }) => Promise<Configuration>
  /** How far whoever asks reaches. */
  reach: Reach
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
  /** It answers no more than what whoever asks reaches. Any other is refused to whom there are limits for. */
  mindsReach?: true
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
