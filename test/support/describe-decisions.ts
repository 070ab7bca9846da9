/** Decisions as a table: given this state, this command has these events and changes, or this refusal. */
import { describe, expect, it } from 'vitest'
import type { CommandName, InputOf } from '../../packages/engine/src/commands/registry.ts'
import { decisionOf, refusalText } from './decision-of.ts'
import { given, type Scene } from './working-state.ts'

export type DecisionCase<Input> = {
  given?: Scene
  when: Input
} & (
  | { events: string[]; changes: string[]; answer?: object }
  /** In words: the code, and where what stands that is wrong (decision-of.ts). */
  | { refused: string }
)

/** Each case is named by what it shows, as a sentence that goes on from the command's name. */
export function describeDecisions<Name extends CommandName>(
  name: Name,
  cases: Record<string, DecisionCase<InputOf<Name>>>,
): void {
  describe(name, () => {
    it.each(Object.entries(cases))('%s', (_sentence, expected) => {
      const decided = decisionOf(name, expected.when, given(expected.given))
      if ('refused' in expected) {
        expect('code' in decided ? refusalText(decided) : decided).toBe(expected.refused)
        return
      }
      const { events, changes, answer } = expected
      expect(decided).toMatchObject({ events, changes, ...(answer && { answer }) })
    })
  })
}
