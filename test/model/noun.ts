/** What a noun's file tells: its verbs, and its state in words that can be compared with the engine's tables. */
import type { FollowUp, Verb } from './verb.ts'
import type { World } from './world.ts'

/** A row of the comparable state. The engine's rows of the same kind are read in comparing/engine-state.ts. */
export type StateRow = { kind: string; fields: Record<string, unknown> }

/** A document with a state of its own: its table of transitions, and in which state each of them is. */
export type Documents = {
  kind: string
  transitions: Readonly<Record<string, readonly string[]>>
  states: (world: World) => Map<string, string>
}

export type Noun = {
  name: string
  verbs: readonly Verb[]
  followUps?: readonly FollowUp[]
  state: (world: World) => StateRow[]
  documents?: Documents
}
