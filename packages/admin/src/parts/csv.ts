/** Rows as a file that a spreadsheet opens. */
import { keepAs } from '../service/download.ts'

/** A text that begins like a formula is one for a spreadsheet, unless it is told otherwise. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t]/.test(text) && !/^[+-]?[\d.]+$/.test(text) ? `'${text}` : text
  return /[",\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

export function keepRows(rows: readonly (readonly string[])[], name: string): void {
  keepAs(new Blob([csvOf(rows)], { type: 'text/csv' }), `${name}.csv`)
}
