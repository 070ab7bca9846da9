/** What is seen, as a file for a spreadsheet. */
import type { GridColumn } from './item-columns.tsx'
import type { ItemRow } from './item-rows.ts'

/** A text that begins like a formula is one for a spreadsheet, unless it is told otherwise. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t]/.test(text) && !/^-?[\d.]+$/.test(text) ? `'${text}` : text
  return /[",\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

export function downloadRows(columns: readonly GridColumn[], rows: readonly ItemRow[]): void {
  const lines = [
    columns.map(({ title }) => cell(title)),
    ...rows.map((row) => columns.map(({ text }) => cell(text(row)))),
  ]
  const file = new Blob([`\uFEFF${lines.map((line) => line.join(',')).join('\r\n')}\r\n`], { type: 'text/csv' })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = 'items.csv'
  link.click()
  URL.revokeObjectURL(link.href)
}
