import type { WorkingSet } from '../working-set.ts'
import type { StatefulDocument, SteppedKind } from './document-kind.ts'
import type { JudgedStep } from './judge-step.ts'

/**
 * Whether a verb may be asked of the document that a request names: it exists; or the verb has been carried out already
 * (`done` are the states that say so), so that nothing is left to do; or the verb is open in its state.
 */
export function judgeVerb<Document extends StatefulDocument, Next extends Document['state']>(
  state: WorkingSet,
  kind: SteppedKind<Document, Next>,
  reference: string,
  { verb, done = [] }: { verb: string; done?: readonly Document['state'][] },
): JudgedStep<Document> {
  const document = kind.find(state, reference)
  if (!document) return kind.notFound()
  const alreadyDone = done.includes(document.state)
  if (!alreadyDone && !kind.steps[verb]!.includes(document.state)) return kind.conflict(document)
  return { ok: true, document, alreadyDone }
}
