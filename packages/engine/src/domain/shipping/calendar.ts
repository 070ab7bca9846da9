/**
 * When a location works, by its own clock: the days on which goods leave it, and until which hour of a day what is ordered
 * leaves the same day. All of it is arithmetic on local days and times; the offsets of time zones are those of `Intl`.
 */
import type { Instant } from '../kernel/instant.ts'

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof WEEKDAYS)[number]

export type Calendar = {
  /** A name of the IANA database, such as Europe/Berlin. */
  time_zone: string
  working_days: readonly Weekday[]
  /** Such as 14:00. Null: what is ordered on a working day leaves that day. */
  cut_off: string | null
  /** Days such as 2026-12-25 on which nothing leaves. */
  holidays: readonly string[]
}

/** Of a location that says nothing: every day, around the clock. */
export const EVERY_DAY: Calendar = { time_zone: 'UTC', working_days: WEEKDAYS, cut_off: null, holidays: [] }

export const HOLIDAYS_MAX = 366

export const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
/** However many of them are holidays, a working day comes within so many. */
const DAYS_TO_LOOK = HOLIDAYS_MAX + 8

/** What a clock on the wall shows there, as if it were UTC. */
type WallClock = number

export function wallClockAt(instant: Instant, timeZone: string): WallClock {
  return instant + offsetAt(instant, timeZone)
}

/** When the clock on the wall shows that. What it leaves out in spring is taken for as much later; of what it shows twice in
 * autumn, the first is meant. */
export function instantOf(wall: WallClock, timeZone: string): Instant {
  const before = offsetAt(wall - DAY_MS, timeZone)
  const after = offsetAt(wall + DAY_MS, timeZone)
  const [early, late] = [wall - Math.max(before, after), wall - Math.min(before, after)]
  if (wallClockAt(early, timeZone) === wall) return early
  return wallClockAt(late, timeZone) === wall ? late : wall - before
}

/** Midnight of the day. */
export function dayOf(wall: WallClock): WallClock {
  return Math.floor(wall / DAY_MS) * DAY_MS
}

export function isWorkingDay(calendar: Calendar, day: WallClock): boolean {
  const weekday = WEEKDAYS[(new Date(day).getUTCDay() + 6) % 7]!
  return calendar.working_days.includes(weekday) && !calendar.holidays.includes(isoDay(day))
}

/** The same time of the day if that is a working day, and else of the first working day after it. */
export function onWorkingDay(calendar: Calendar, wall: WallClock): WallClock {
  const found = daysFrom(wall).find((day) => isWorkingDay(calendar, dayOf(day)))
  return found ?? wall
}

/** The same time of the day, so many working days later. */
export function workingDaysAfter(calendar: Calendar, wall: WallClock, count: number): WallClock {
  let at = wall
  for (let day = 0; day < count; day++) at = onWorkingDay(calendar, at + DAY_MS)
  return at
}

/** When work begins on what is ordered now: at once on a working day before its cut-off, else with the next working day. */
export function workBegins(calendar: Calendar, wall: WallClock): WallClock {
  const today = dayOf(wall)
  const isInTime = calendar.cut_off === null || wall - today < minutesOf(calendar.cut_off) * MINUTE_MS
  return isWorkingDay(calendar, today) && isInTime ? wall : onWorkingDay(calendar, today + DAY_MS)
}

function daysFrom(wall: WallClock): WallClock[] {
  return Array.from({ length: DAYS_TO_LOOK }, (_, day) => wall + day * DAY_MS)
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number) as [number, number]
  return hours * 60 + minutes
}

function isoDay(day: WallClock): string {
  return new Date(day).toISOString().slice(0, 10)
}

const FORMATS = new Map<string, Intl.DateTimeFormat>()

/** How far the clocks of a zone are ahead of UTC at an instant. */
function offsetAt(instant: Instant, timeZone: string): number {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const [year, month, day] = [parts.get('year')!, parts.get('month')!, parts.get('day')!]
  const wall = Date.UTC(year, month - 1, day, parts.get('hour'), parts.get('minute'), parts.get('second'))
  return wall - Math.floor(instant / 1000) * 1000
}

/** Making one takes a hundred times as long as using it; there are some six hundred zones. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = FORMATS.get(timeZone)
  if (known) return known
  const fields = { year: 'numeric', month: 'numeric', day: 'numeric' } as const
  const time = { hour: 'numeric', minute: 'numeric', second: 'numeric', hourCycle: 'h23' } as const
  const made = new Intl.DateTimeFormat('en-US', { timeZone, ...fields, ...time })
  FORMATS.set(timeZone, made)
  return made
}

export function isTimeZone(name: string): boolean {
  try {
    formatOf(name)
    return true
  } catch {
    return false
  }
}
