/** Instants and spans of time. */
import Type from 'typebox'

/** An instant as it is sent. */
export function dateTime(description: string) {
  return Type.String({
    pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})$',
    description,
  })
}
export const DateTime = dateTime('An instant with its offset (RFC 3339), such as 2026-11-20T13:30:00Z')

/** An instant as it is shown: in UTC, to the millisecond. */
export const Instant = Type.String({ format: 'date-time' })

export const Seconds = Type.Integer({ minimum: 1, maximum: 31_536_000, description: 'Seconds, up to a year' })
