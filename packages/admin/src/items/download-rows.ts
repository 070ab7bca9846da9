/** What is seen, as a file for a spreadsheet. */
import { keepRows } from '../parts/csv.ts'
import type { GridColumn } from './item-columns.tsx'
import type { ItemRow } from './item-rows.ts'

export function downloadRows(columns: readonly GridColumn[], rows: readonly ItemRow[]): void {
  const title = columns.map((column) => column.title)
  keepRows([title, ...rows.map((row) => columns.map(({ text }) => text(row)))], 'items')
}
