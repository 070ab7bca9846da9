/**
 * What a verb's file tells: what the command means in the model, and how the generator sends it.
 *
 * `decide` changes the world or throws `Refused`, and returns how the answer is shown once everything has settled. It
 * states the members of the answer that the model knows, in the words of the API; an answer may have more.
 */
import type { Draw } from './drawing/draw.ts'
import type { CommandName } from './engine-vocabulary.ts'
import type { World } from './world.ts'

export type Show = () => unknown

/** Undoes what a piece of work has done when it is refused. Given by whoever runs the model. */
export type Undoable = (work: () => void) => void

export type Verb<Input = never> = {
  name: CommandName
  decide: (world: World, input: Input, undoable: Undoable) => Show
  /** How often it is sent, among the commands of its lane. */
  weight: number | ((world: World) => number)
  draw: (draw: Draw) => Record<string, unknown>
  /** Which policies a success has shown at work: see coverage/policies.ts. */
  shows?: (world: World, input: Input) => readonly string[]
}

export function defineVerb<Input>(verb: Verb<Input>): Verb {
  return verb as unknown as Verb
}

/** A command that the engine sends to itself when a batch is over. The model does the same in its own way. */
export type FollowUp = {
  name: CommandName
  isDue: (world: World) => boolean
  carryOut: (world: World) => void
}
