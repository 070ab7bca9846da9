/** When a location works. */
import Type from 'typebox'
import { HOLIDAYS_MAX, isTimeZone, WEEKDAYS } from '../domain/shipping/calendar.ts'
import { NamedShape, Nullable, OneOf, Optional } from './shape.ts'

const TimeZone = Type.Refine(
  Type.String({ minLength: 1, maxLength: 100, description: 'A name of the IANA database, such as Europe/Berlin' }),
  isTimeZone,
  (name) => `must be a time zone of the IANA database, such as Europe/Berlin; ${JSON.stringify(name)} was sent`,
)

const TimeOfDay = Type.Refine(
  Type.String({ description: 'A time of the day there, such as 14:00' }),
  (time) => /^([01]\d|2[0-3]):[0-5]\d$/.test(time),
  (time) => `must be a time of the day, such as 14:00; ${JSON.stringify(time)} was sent`,
)

const Day = Type.Refine(
  Type.String({ description: 'A day, such as 2026-12-25' }),
  isDay,
  (day) => `must be a day that there is, such as 2026-12-25; ${JSON.stringify(day)} was sent`,
)

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

const WorkingDays = Type.Array(OneOf(WEEKDAYS), { minItems: 1, maxItems: 7, uniqueItems: true })
const Holidays = Type.Array(Day, { maxItems: HOLIDAYS_MAX, description: 'Days on which nothing leaves' })

/** As it is sent. */
export const NewCalendar = NamedShape(
  'NewCalendar',
  {
    time_zone: TimeZone,
    working_days: Optional({ ...WorkingDays, description: 'Left out: Monday to Friday' }),
    cut_off: Optional(Nullable(TimeOfDay)),
    holidays: Optional(Holidays),
  },
  'When goods leave it: on working days, and what is ordered before the cut-off the same day',
)

export const CalendarView = NamedShape('Calendar', {
  time_zone: Type.String(),
  working_days: WorkingDays,
  cut_off: Nullable(TimeOfDay),
  holidays: Holidays,
})
