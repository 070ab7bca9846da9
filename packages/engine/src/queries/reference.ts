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

/** Who is meant where history is read: who has the name now, else who had it last, else by its id. A statement of one row,
 * with parameters for the name and for the id that it may be. */
export function namedInHistory(
  table: 'inventory_item' | 'stock_location',
  key: 'sku' | 'code',
  [name, id]: readonly [string, string],
): string {
  const rows = `select id, ${key}, archived_at from holdfast.${table}`
  return `select id, ${key} from (
      ${rows} where ${key} = ${name} and archived_at is null
      union all ${rows} where ${key} = ${name} and archived_at is not null
      union all ${rows} where id = ${id}::uuid) named
    order by ${key} = ${name} desc, archived_at desc nulls first limit 1`
}
