/**
 * How values cross the border between JavaScript and PostgreSQL, the same for both drivers: parameters travel as text, but for long lists of JSON, and
 * a result's text becomes a value by its type's number alone.
 *
 * numeric stays text, because a float would lose a ten-thousandth; int8 becomes a number and is refused outside the safe range;
 * timestamptz becomes epoch milliseconds, because the core compares and adds instants and never formats them; json is parsed.
 * Whatever is not listed (text, uuid, date, xid8, ...) stays text.
 */
import { parseArrayLiteral, toArrayLiteral } from './array-literal.ts'

export type ColumnParser = (text: string) => unknown

/** One parameter as it travels. Arrays become array literals, plain objects JSON, Dates ISO instants; bytes are in a type's binary
 * form already. */
export function toParameter(value: unknown, index: number): string | Buffer | null {
  if (typeof value === 'string') return value
  if (value === null) return null
  if (Buffer.isBuffer(value)) return value
  if (Array.isArray(value)) return toArrayLiteral(value)
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'object') return JSON.stringify(value)
  // An undefined parameter is a forgotten field; NULL would hide the mistake until a constraint or a customer finds it.
  if (value === undefined) throw new TypeError(`Parameter $${index + 1} is undefined; pass null if NULL is meant.`)
  return String(value)
}

export function toParameters(params: readonly unknown[]): (string | Buffer | null)[] {
  const sent = new Array<string | Buffer | null>(params.length)
  for (let index = 0; index < params.length; index++) sent[index] = toParameter(params[index], index)
  return sent
}

export const keepText: ColumnParser = (text) => text

function parseSafeInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`The bigint ${text} does not fit a JavaScript number exactly.`)
  return value
}

const instantPattern =
  /^(\d{4,6})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)(?:\.(\d{1,6}))?([+-])(\d\d)(?::(\d\d))?(?::(\d\d))?( BC)?$/

/** `2026-05-01 12:34:56.789+00` to epoch milliseconds; anything below a millisecond is cut off. */
export function parseInstant(text: string): number {
  return parseUtcInstant(text) ?? parseAnyInstant(text)
}

// Sessions run in UTC, so nearly every instant has this fixed layout and can be read by position, ten times as fast as a pattern.
function parseUtcInstant(text: string): number | undefined {
  const length = text.length
  if (length < 22 || length > 29 || text.charCodeAt(10) !== 0x20 || !text.endsWith('+00')) return undefined
  if (text.charCodeAt(0) === 0x30) return undefined
  let milliseconds = 0
  for (let position = 20, unit = 100; unit >= 1; position++, unit /= 10) {
    if (position < length - 3) milliseconds += digit(text, position) * unit
  }
  const year = digit(text, 0) * 1000 + digit(text, 1) * 100 + twoDigits(text, 2)
  return Date.UTC(
    year,
    twoDigits(text, 5) - 1,
    twoDigits(text, 8),
    twoDigits(text, 11),
    twoDigits(text, 14),
    twoDigits(text, 17),
    milliseconds,
  )
}

function digit(text: string, position: number): number {
  return text.charCodeAt(position) - 0x30
}

function twoDigits(text: string, position: number): number {
  return digit(text, position) * 10 + digit(text, position + 1)
}

function parseAnyInstant(text: string): number {
  if (text === 'infinity') return Number.POSITIVE_INFINITY
  if (text === '-infinity') return Number.NEGATIVE_INFINITY
  const parts = instantPattern.exec(text)
  if (!parts) throw new TypeError(`"${text}" is not an instant as PostgreSQL writes it.`)
  const [
    ,
    year,
    month,
    day,
    hour,
    minute,
    second,
    fraction,
    sign,
    offsetHour,
    offsetMinute,
    offsetSecond,
    beforeChrist,
  ] = parts
  const date = new Date(0)
  date.setUTCFullYear(beforeChrist ? 1 - Number(year) : Number(year), Number(month) - 1, Number(day))
  date.setUTCHours(Number(hour), Number(minute), Number(second), Number((fraction ?? '0').padEnd(3, '0').slice(0, 3)))
  const offset = Number(offsetHour) * 3600 + Number(offsetMinute ?? 0) * 60 + Number(offsetSecond ?? 0)
  return date.getTime() - (sign === '-' ? -offset : offset) * 1000
}

const parseBoolean: ColumnParser = (text) => text === 't'
const parseNumber: ColumnParser = (text) => Number(text)
const parseJson: ColumnParser = (text) => JSON.parse(text)
const arrayOf =
  (element: ColumnParser): ColumnParser =>
  (text) =>
    parseArrayLiteral(text, element)

// Type numbers are fixed in PostgreSQL's pg_type.dat; the second of each pair is the array of it.
const parsers = new Map<number, ColumnParser>([
  ...typed([16, 1000], parseBoolean),
  ...typed([20, 1016], parseSafeInteger as ColumnParser),
  ...typed([21, 1005], parseNumber),
  ...typed([23, 1007], parseNumber),
  ...typed([26, 1028], parseNumber),
  ...typed([700, 1021], parseNumber),
  ...typed([701, 1022], parseNumber),
  ...typed([114, 199], parseJson),
  ...typed([3802, 3807], parseJson),
  ...typed([1184, 1185], parseInstant as ColumnParser),
  [1003, arrayOf(keepText)],
  [1009, arrayOf(keepText)],
  [1014, arrayOf(keepText)],
  [1015, arrayOf(keepText)],
  [1182, arrayOf(keepText)],
  [1231, arrayOf(keepText)],
  [2951, arrayOf(keepText)],
])

function typed([scalar, array]: [number, number], parse: ColumnParser): [number, ColumnParser][] {
  return [
    [scalar, parse],
    [array, arrayOf(parse)],
  ]
}

/** The parser of a column by its type's number; text for every type that is not in the table. */
export function columnParserOf(typeNumber: number): ColumnParser {
  return parsers.get(typeNumber) ?? keepText
}
