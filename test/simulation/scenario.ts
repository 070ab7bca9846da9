/**
 * What a run is made of, as plain data that is drawn from a seed: commands with their senders, faults with their instants, and
 * the seed of the schedule. Because it is data, parts of it can be left out, until only what fails is left.
 */
import type { CommandName } from '../../packages/engine/src/commands/registry.ts'

export type Command = {
  name: CommandName
  input: Record<string, unknown>
  key: string
  /** Commands of one client are sent one after another. */
  client: number
  /** How long the client waits before it sends it. */
  pauseMs: number
  /** It is sent once more, to another node, while it is under way: so long after the first time. */
  againAfterMs: number | null
  /** It is sent once, and without its key: it may have an effect, or none, and never two. */
  isKeyless?: boolean
  /** The store will not take it: it fails by itself, and alone. */
  isPoison?: boolean
}

export type Fault = { atMs: number; node: number } & (
  | { kind: 'crash'; restartMs: number }
  | { kind: 'cut' }
  | { kind: 'stall'; ms: number }
  | { kind: 'commit_never_arrives' | 'commit_answer_lost' | 'commit_late'; isForgotten: boolean; afterMs: number }
  | { kind: 'server_restart'; downMs: number }
  | { kind: 'clock_step'; ms: number }
  | { kind: 'foreign_lock'; sku: string; location: string; ms: number }
)

export type Scenario = {
  seed: number
  nodes: number
  /** Of the schedule alone. */
  schedule: number
  commands: readonly Command[]
  faults: readonly Fault[]
}
