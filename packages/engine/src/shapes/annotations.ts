/** What a record is called elsewhere, and what its owner keeps with it. Holdfast stores it, shows it, and does not look at it. */
import Type from 'typebox'
import { Nullable, Optional } from './shape.ts'

export const METADATA_BYTES_MAX = 16_384
const METADATA_DEPTH_MAX = 16

export const ExternalReference = Type.String({
  minLength: 1,
  maxLength: 255,
  description: 'What the record is called in another system',
})

export const Metadata = Type.Unsafe<Record<string, unknown>>({
  type: 'object',
  additionalProperties: Type.Unknown({ description: 'A value' }),
  description: 'Whatever its owner keeps with it',
})

/** Merged member by member into what is there; null takes a member away. */
const MetadataPatch = Type.Refine(
  Metadata,
  (metadata) => metadataFault(metadata) === null,
  (metadata) => metadataFault(metadata) ?? '',
)

export const annotationFields = {
  external_reference: Optional(Nullable(ExternalReference)),
  metadata: Optional(Nullable(MetadataPatch)),
}

/** Why it cannot be kept, in words that go on from its name. */
export function metadataFault(metadata: Record<string, unknown>): string | null {
  if (!isStorable(metadata, METADATA_DEPTH_MAX))
    return `must have at most ${METADATA_DEPTH_MAX} levels, and numbers that there are`
  const bytes = Buffer.byteLength(JSON.stringify(metadata))
  return bytes <= METADATA_BYTES_MAX ? null : `must have at most ${METADATA_BYTES_MAX} bytes as JSON; it has ${bytes}`
}

/** JSON knows neither endless numbers, nor should anybody have to read what is nested without end. */
function isStorable(value: unknown, levels: number): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || value === null) return true
  return levels > 0 && Object.values(value).every((member) => isStorable(member, levels - 1))
}
