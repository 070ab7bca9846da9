/** A state machine as data: for each state, the states that may follow. One row per state (INVARIANTS I10). */
export type Transitions<State extends string> = Record<State, readonly State[]>

/** The states that a document can come into; those that it can only begin in are not among them. */
export type Entered<Table> = Table extends Record<string, readonly (infer State)[]> ? State : never

export function mayBecome<State extends string>(transitions: Transitions<State>, from: State, to: State): boolean {
  return transitions[from].includes(to)
}
