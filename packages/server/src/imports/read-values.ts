/** Values of a file, which are texts in CSV, as what they stand for. */
import { RowUnreadable } from './unreadable.ts'

export type Values = Record<string, unknown>

/** Nothing, and a text of nothing, are the same. */
export function textIn(values: Values, column: string): string | undefined {
  const value = values[column]
  if (value === undefined || value === null || value === '') return undefined
  return typeof value === 'string' ? value : typeof value === 'object' ? JSON.stringify(value) : String(value)
}

export function neededText(values: Values, column: string): string {
  const text = textIn(values, column)
  if (text !== undefined) return text
  throw new RowUnreadable({ column, detail: `There is no ${column}.`, remedy: `Fill in the column ${column}.` })
}

export function numberIn(values: Values, column: string): number | undefined {
  const text = textIn(values, column)
  if (text === undefined) return undefined
  const number = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN
  if (Number.isFinite(number)) return number
  const remedy = /^[+-]?[\d.]+,\d+$/.test(text)
    ? 'Write decimals with a point: 1.5.'
    : 'Write a number, such as 12 or 1.5.'
  throw new RowUnreadable({ column, value: text, detail: 'This is no number.', remedy })
}

export function flagIn(values: Values, column: string): boolean | undefined {
  const text = textIn(values, column)?.toLowerCase()
  if (text === undefined) return undefined
  if (['true', '1', 'yes', 'y', 't'].includes(text)) return true
  if (['false', '0', 'no', 'n', 'f'].includes(text)) return false
  throw new RowUnreadable({
    column,
    value: text,
    detail: 'This is neither true nor false.',
    remedy: 'Write true or false.',
  })
}

/** An object, or its JSON. */
export function objectIn(values: Values, column: string): Record<string, unknown> | undefined {
  const text = textIn(values, column)
  if (text === undefined) return undefined
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  } catch {
    // Told below.
  }
  throw new RowUnreadable({
    column,
    value: text,
    detail: 'This is no JSON object.',
    remedy: 'Write it as {"name": "value"}, or leave it empty.',
  })
}

/** Without what is not there. */
export function given<Members extends Record<string, unknown>>(members: Members): Partial<Members> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Partial<Members>
}
