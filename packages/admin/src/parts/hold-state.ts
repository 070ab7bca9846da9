/** A hold that is a draft is not the draft of a document. */
import type { RowOf } from '@holdfast/sdk'

type State = RowOf<'list_reservations'>['state']

export function holdState(state: State): Exclude<State, 'draft'> | 'held' {
  return state === 'draft' ? 'held' : state
}
