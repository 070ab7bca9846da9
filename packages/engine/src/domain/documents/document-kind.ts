/** What there is to know of a kind of document (orders, shipments, transfers, reservations) to bring it to a new state. */
import type { Rejection } from '../../errors.ts'
import type { Table } from '../kernel/table.ts'
import type { Transitions } from '../kernel/transitions.ts'
import type { WorkingSet } from '../working-set.ts'
import type { Steps } from './steps.ts'

/** Every document has an identity and is in one state. */
export type StatefulDocument = { id: string; state: string }

/** `Next` are the states that its table of transitions leads to. */
export type DocumentKind<Document extends StatefulDocument, Next extends Document['state']> = {
  name: string
  transitions: Transitions<Document['state']> & Record<string, readonly Next[]>
  table: (state: WorkingSet) => Pick<Table<Document>, 'get' | 'set'>
  /** By id, or by what people call it. */
  find: (state: WorkingSet, reference: string) => Document | undefined
  notFound: () => Rejection
  /** The refusal of a step that the document's state does not allow. */
  conflict: (document: Document) => Rejection
  /** Tells of the state that the document has come into: one event for each, or for each way there (null: it was made). */
  announce: (state: WorkingSet, document: Document & { state: Next }, from: Document['state'] | null) => void
}

/** One whose verbs are known by name, so that a refusal can tell which of them are open. */
export type SteppedKind<Document extends StatefulDocument, Next extends Document['state']> = DocumentKind<
  Document,
  Next
> & { steps: Steps<Document['state']> }
