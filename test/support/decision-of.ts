/**
 * What a command decides on a state: what it announces and what it changes, in words; or its refusal.
 *
 * It goes the way of the pipeline (run-batch.ts): expired drafts are folded in, then the decision, settled, with its
 * answer; whatever is refused has changed nothing.
 */
import type { Command } from '../../packages/engine/src/commands/define-command.ts'
import { type CommandName, type InputOf, registry } from '../../packages/engine/src/commands/registry.ts'
import { beginningOf, bringUpToDate, settle } from '../../packages/engine/src/domain/settle.ts'
import type { WorkingSet } from '../../packages/engine/src/domain/working-set.ts'
import type { Rejection } from '../../packages/engine/src/errors.ts'
import { validate } from '../../packages/engine/src/pipeline/validate.ts'
import { changesOf } from './changes-of.ts'
import { loadHistories } from './working-history.ts'
import { countedLevels } from './working-stocktakes.ts'

/** Events as `name key`, changes as sentences (changes-of.ts), each in the order in which they were made. */
export type Decided = { events: string[]; changes: string[]; answer: unknown }

/** `unknown_sku at /lines/0/sku (sku S2); …`: the code, and every failing part with where it stands and what is said of it. Which
 * steps are open has a test of its own (open-steps.unit.ts). */
export function refusalText({ code, errors = [], data = {} }: Rejection): string {
  const parts = errors.map(({ pointer, code: own, ...said }) => {
    const what = own === undefined || own === code ? '' : `${own} `
    return `${what}at ${pointer}${inBrackets(said)}`
  })
  const { open_steps: _open, ...facts } = data
  return `${code}${inBrackets(facts)}${parts.length === 0 ? '' : ` ${parts.join('; ')}`}`
}

function inBrackets(said: Record<string, unknown>): string {
  const words = Object.entries(said).map(([name, value]) => `${name} ${value}`)
  return words.length === 0 ? '' : ` (${words.join(', ')})`
}

export function decisionOf<Name extends CommandName>(
  name: Name,
  input: InputOf<Name>,
  state: WorkingSet,
): Decided | Rejection {
  const command = registry.get(name) as Command
  const invalid = validate(command, input)
  if (invalid) throw new Error(`the input has not the shape of ${name}: ${JSON.stringify(invalid)}`)
  const footprint = command.footprint?.(input as never, state.configuration) ?? {}
  loadHistories(state, [...(footprint.levels ?? []), ...countedLevels(state, footprint)])
  bringUpToDate(state)
  const expired = changesOf(state)
  const decided = state.attempt(() => {
    const beginning = beginningOf(state)
    const decision = command.decide(input as never, state)
    if (!decision.ok) return decision
    settle(state, beginning)
    return { ok: true as const, answer: decision.result() }
  })
  const changes = changesOf(state)
  if (!decided.ok) {
    if (changes.join() !== expired.join()) throw new Error(`a refusal has changed something: ${changes.join('; ')}`)
    return decided
  }
  const events = state.events.entries.map(({ type, key }) => `${type} ${key.slice(key.indexOf(':') + 1)}`)
  return { events, changes, answer: decided.answer }
}
