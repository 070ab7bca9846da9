/**
 * Documents with their parts as PostgreSQL hands them over in one statement: each table's rows as one JSON array, so
 * that all of them come from one snapshot.
 */
import type { Table } from '../domain/kernel/table.ts'
import type { WorkingSet, WrittenParts } from '../domain/working-set.ts'
import { WORKING_SET_TABLES } from './tables/index.ts'
import { snakeCase, type TableDescription } from './tables/table-description.ts'

type DocumentPart = Exclude<keyof WrittenParts, 'movements' | 'events' | 'followUps' | 'levels'>

/** A part that was not asked for is absent; one that had no rows is null. */
export type DocumentRows = { [column in string]?: Record<string, unknown>[] | null }

/** What the state has already is left as it is: it was read under its lock. */
export function putDocuments(state: WorkingSet, rows: DocumentRows): void {
  for (const part of Object.keys(WORKING_SET_TABLES) as DocumentPart[]) {
    const described = WORKING_SET_TABLES[part] as unknown as TableDescription<object>
    const table = state[part] as unknown as Table<object>
    for (const row of rows[snakeCase(part)] ?? []) {
      const record = described.toRecord(row)
      const key = described.keyOf(record)
      if (table.get(key) === undefined) table.put(key, record)
    }
  }
}
