/** What is decided is noted where it is decided, so that a transaction knows it whatever the pipeline makes of it. */
import type { Command } from '../../packages/engine/src/commands/define-command.ts'
import type { WorkingSet } from '../../packages/engine/src/domain/working-set.ts'
import type { Decided, Session } from './memory-server.ts'

const SESSIONS = new WeakMap<WorkingSet, Session>()

export function decidedIn(session: Session, state: WorkingSet): WorkingSet {
  SESSIONS.set(state, session)
  return state
}

/** The same command. Its answer is the last thing that is made of it: what is noted then stays decided. */
export function observed(command: Command, decidedAs: (outcome: { ok: boolean; code?: string }) => Decided): Command {
  const note = (state: WorkingSet, outcome: { ok: boolean; code?: string }) =>
    void SESSIONS.get(state)!.decided.push(decidedAs(outcome))
  return {
    ...command,
    decide: (input, state) => {
      const decision = command.decide(input, state)
      if (!decision.ok) {
        note(state, { ok: false, code: decision.code })
        return decision
      }
      return {
        ...decision,
        result: () => {
          const result = decision.result()
          note(state, { ok: true })
          return result
        },
      }
    },
  }
}
