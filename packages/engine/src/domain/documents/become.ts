import { assert } from '../../errors.ts'
import { mayBecome } from '../kernel/transitions.ts'
import type { WorkingSet } from '../working-set.ts'
import type { DocumentKind, StatefulDocument } from './document-kind.ts'

/**
 * The only way of a document to a new state: the table of transitions allows the step, the row is put, and the event of
 * that state is written. `changes` are what else changes with it. Whether the step may be asked for was judged before
 * (`judgeStep`); a step that the table does not have, or one from a row that is not the newest, is a bug.
 */
export function become<Document extends StatefulDocument, Next extends Document['state']>(
  state: WorkingSet,
  kind: DocumentKind<Document, Next>,
  document: Document,
  next: Next,
  changes: Partial<Omit<Document, 'id' | 'state'>> = {},
): Document {
  assert(mayBecome(kind.transitions, document.state, next), `a ${kind.name} may go from ${document.state} to ${next}`)
  assert(kind.table(state).get(document.id) === document, `a ${kind.name} is changed from its newest row`)
  const changed = { ...document, ...changes, state: next }
  kind.table(state).set(document.id, changed)
  kind.announce(state, changed, document.state)
  return changed
}
