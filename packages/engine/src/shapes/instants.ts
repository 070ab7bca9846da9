/** Instants and spans of time. */
import Type from 'typebox'
import { Nullable } from './shape.ts'

const FORMAT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-](\d{2}):(\d{2}))$/

/** What is wrong with a text that is to be an instant. `Date.parse` would make the 2nd of March of the 30th of February. */
function fault(text: string): string | null {
  const parts = FORMAT.exec(text)
    ?.slice(1)
    .map((part) => Number(part ?? 0))
  if (!parts) return 'must be an instant with its offset (RFC 3339), such as 2026-11-20T13:30:00Z'
  const [year, month, day, hour, minute, second, offsetHours, offsetMinutes] = parts as [number, ...number[]]
  const date = new Date(Date.UTC(year, month! - 1, day))
  const isDay = month! >= 1 && date.getUTCMonth() === month! - 1 && date.getUTCDate() === day
  const isTime = hour! <= 23 && minute! <= 59 && second! <= 59 && offsetHours! <= 14 && offsetMinutes! <= 59
  if (!isDay || !isTime) return 'must be a day and a time that there is'
  return Date.parse(text) < 0 ? 'must not be before 1970' : null
}

/** An instant as it is sent, in bodies and questions alike: a real one, since 1970. */
export function dateTime(description: string) {
  return Type.Refine(
    Type.String({ description }),
    (text) => fault(text) === null,
    (text) => `${fault(text)}; ${JSON.stringify(text)} was sent`,
  )
}
export const DateTime = dateTime('An instant with its offset (RFC 3339), such as 2026-11-20T13:30:00Z')

/** An instant as it is shown: in UTC, to the millisecond. */
export const Instant = Type.String({ format: 'date-time' })

export const ArchivedAt = Nullable(Type.String({ format: 'date-time', description: 'null: it is not archived' }))

export const Seconds = Type.Integer({ minimum: 1, maximum: 31_536_000, description: 'Seconds, up to a year' })

export const Revision = Type.Integer({ minimum: 1, description: 'Raised by every change; in quotes it is the ETag' })

/** When something is to come. */
export const ExpectedAt = dateTime('When it is expected, an instant with its offset (RFC 3339); null: nobody knows')
