import type { Rejection } from '../../errors.ts'
import { mayBecome } from '../kernel/transitions.ts'
import type { WorkingSet } from '../working-set.ts'
import type { DocumentKind, StatefulDocument } from './document-kind.ts'

export type JudgedStep<Document> = { ok: true; document: Document; alreadyDone: boolean } | Rejection

/**
 * Whether the document that a request names may come to a state: it exists; or it has come there already, so that
 * nothing is left to do; or its table of transitions allows it. `pastIt` are the states that lie beyond the asked one:
 * in them it has been done too.
 */
export function judgeStep<Document extends StatefulDocument, Next extends Document['state']>(
  state: WorkingSet,
  kind: DocumentKind<Document, Next>,
  reference: string,
  step: { to: Next; pastIt?: readonly Document['state'][] },
): JudgedStep<Document> {
  const document = kind.find(state, reference)
  if (!document) return kind.notFound()
  const alreadyDone = document.state === step.to || (step.pastIt ?? []).includes(document.state)
  if (!alreadyDone && !mayBecome(kind.transitions, document.state, step.to)) return kind.conflict(document)
  return { ok: true, document, alreadyDone }
}
