/** What records are called elsewhere, and what is kept with them. */
export type Annotated = { externalReference: string | null; metadata: Record<string, unknown> }
export type Annotating = { external_reference?: string | null; metadata?: Record<string, unknown> | null }

export function annotated(): Annotated {
  return { externalReference: null, metadata: {} }
}

export function annotate(record: Annotated, { external_reference: reference, metadata }: Annotating): void {
  if (reference !== undefined) record.externalReference = reference
  if (metadata === null) record.metadata = {}
  const kept = Object.entries(record.metadata).filter(([key]) => !(key in (metadata ?? {})))
  const added = Object.entries(metadata ?? {}).filter(([, value]) => value !== null)
  record.metadata = Object.fromEntries([...kept, ...added])
}

export function annotationsShown({ externalReference, metadata }: Annotated): Record<string, unknown> {
  return { external_reference: externalReference, metadata }
}
