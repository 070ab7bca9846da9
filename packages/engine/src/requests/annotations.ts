/** What records are called elsewhere, and what is kept with them, as a request changes it. */
import type { Annotations } from '../domain/configuration/configuration.ts'
import { type Rejection, rejectAt } from '../errors.ts'
import { metadataFault } from '../shapes/annotations.ts'
import { mergePatch } from './merge-patch.ts'

type Sent = { external_reference?: string | null; metadata?: Record<string, unknown> | null }

export const UNANNOTATED: Annotations = { externalReference: null, metadata: {} }

/** What is left out stays, and null takes away: the reference, a member of the metadata, or all of them. */
export function readAnnotations(sent: Sent, before: Annotations): { ok: true; annotations: Annotations } | Rejection {
  const metadata = sent.metadata === null ? {} : mergePatch(before.metadata, sent.metadata)
  const fault = metadataFault(metadata)
  if (fault !== null) return rejectAt('/metadata', 'invalid_request', { detail: fault })
  const externalReference = sent.external_reference === undefined ? before.externalReference : sent.external_reference
  return { ok: true, annotations: { externalReference, metadata } }
}

/** For the event of a change: as it is now, where it was part of the change. */
export function annotationsSent(sent: Sent, { externalReference, metadata }: Annotations) {
  return {
    ...(sent.external_reference !== undefined && { external_reference: externalReference }),
    ...(sent.metadata !== undefined && { metadata }),
  }
}
