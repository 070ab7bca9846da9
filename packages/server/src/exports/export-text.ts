/** Pages of an export as text, in the form that was asked for. */
import { stringify } from 'csv-stringify/sync'
import { countOf, type ExportKind, FLATTENED } from './columns.ts'

export const EXPORT_FORMATS = ['csv', 'ndjson'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

export const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  ndjson: 'application/x-ndjson; charset=utf-8',
}

/** What comes before the first row. */
export function headOf(kind: ExportKind, format: ExportFormat): string {
  return format === 'csv' ? stringify([FLATTENED[kind].columns]) : ''
}

export function textOf(rows: readonly unknown[], kind: ExportKind, format: ExportFormat): string {
  if (format === 'ndjson')
    return rows.map((row) => `${JSON.stringify(kind === 'counts' ? countOf(row as never) : row)}\n`).join('')
  const { columns, rowsOf } = FLATTENED[kind]
  const flat = rows.flatMap((row) => rowsOf(row as never))
  return stringify(flat, { columns: [...columns], cast: { boolean: String } })
}
