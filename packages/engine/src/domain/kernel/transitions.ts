/** A state machine as data: for each state, the states that may follow. One row per state (I10). */
export type Transitions<State extends string> = Record<State, readonly State[]>

export function mayBecome<State extends string>(transitions: Transitions<State>, from: State, to: State): boolean {
  return transitions[from].includes(to)
}
