/**
 * What a command is: a name, the shape of its input, the footprint it will touch, and a pure decision.
 *
 * `decide` is a ladder of guards, each with a one-line return, in documented precedence; after the comment "From here
 * on …" nothing is refused any more and the state is changed. A refused command has changed nothing: the pipeline
 * undoes whatever it did before it refused. No clock, no randomness, no I/O.
 */
import type { Static, TSchema } from 'typebox'
import type { Configuration } from '../domain/configuration/configuration.ts'
import type { Decision } from '../domain/decision.ts'
import type { Footprint } from '../domain/footprint.ts'
import type { WorkingSet } from '../domain/working-set.ts'

/** A verb says what it decides in these words. */
export { accept, type Decision } from '../domain/decision.ts'

export type Command<
  Name extends string = string,
  Schema extends TSchema = TSchema,
  Answer extends TSchema = TSchema,
> = {
  name: Name
  /** One sentence for people and for OpenAPI. */
  summary: string
  /** Commands that change configuration run in batches of their own, under the configuration's lock. */
  lane: 'stock' | 'configuration'
  /** Sent by Holdfast to itself only. */
  internal?: boolean
  input: Schema
  /** What is answered when it is accepted: the view that a read of the same thing answers. */
  answer: Answer
  /** How many lines it carries, for the size of batches. */
  weight?: (input: Static<Schema>) => number
  /** The items it names, by SKU or id: they, and the components of kits, are known before the footprint is asked. */
  items?: (input: Static<Schema>) => readonly string[]
  footprint?: (input: Static<Schema>, configuration: Configuration) => Footprint
  decide: (input: Static<Schema>, state: WorkingSet) => Decision<Static<Answer>>
}

export function defineCommand<const Name extends string, Schema extends TSchema, Answer extends TSchema>(
  command: Command<Name, Schema, Answer>,
): Command<Name, Schema, Answer> {
  return command
}
