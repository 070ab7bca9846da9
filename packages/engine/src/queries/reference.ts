/** Names in questions. Whatever has a natural key can be asked for by its id too. */
import { isUuid } from '../db/load-configuration.ts'

/** The id that a reference may be; null where it can only be a natural key, or is absent. */
export function uuidOf(reference: string | undefined): string | null {
  return reference !== undefined && isUuid(reference) ? reference : null
}
