/**
 * What may be asked of a document, in the verbs that people know, each with the states in which it is open. A verb that is
 * not open is refused, and the refusal names the state and the verbs that are.
 */
export type Steps<State extends string> = Readonly<Record<string, readonly State[]>>

export function openSteps<State extends string>(steps: Steps<State>, state: State): string[] {
  return Object.keys(steps).filter((verb) => steps[verb]!.includes(state))
}

/** What a refusal says of a document that is not in the right state. */
export function standing<State extends string>(steps: Steps<State>, state: State) {
  return { state, open_steps: openSteps(steps, state) }
}
