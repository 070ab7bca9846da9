/** Texts that follow from a table's description alone: made once, however many statements are sent. */
import type { TableDescription } from './table-description.ts'

export function textPerTable(
  make: (table: TableDescription<never>, variant: string) => string,
): <Row>(table: TableDescription<Row>, variant?: string) => string {
  const known = new WeakMap<object, Map<string, string>>()
  return (table, variant = '') => {
    const texts = known.get(table) ?? new Map<string, string>()
    known.set(table, texts)
    const text = texts.get(variant) ?? make(table as unknown as TableDescription<never>, variant)
    texts.set(variant, text)
    return text
  }
}
