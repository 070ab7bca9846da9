/** Names in questions. Whatever has a natural key can be asked for by its id too. */
import { isUuid } from '../domain/kernel/uuid.ts'

/** The id that a reference may be; null where it can only be a natural key, or is absent. */
export function uuidOf(reference: string | undefined): string | null {
  return reference !== undefined && isUuid(reference) ? reference : null
}

/** The ids among references; null where there are no references. */
export function uuidsOf(references: readonly string[] | undefined): string[] | null {
  return references === undefined ? null : references.filter(isUuid)
}
