/** When a shipment has to leave, and when it arrives then: by the calendar of its location and the lead time of its method. */
import type { ShippingMethod, StockLocation } from '../configuration/configuration.ts'
import type { Instant } from '../kernel/instant.ts'
import {
  type Calendar,
  DAY_MS,
  dayOf,
  EVERY_DAY,
  instantOf,
  onWorkingDay,
  wallClockAt,
  workBegins,
  workingDaysAfter,
} from './calendar.ts'

export type LeadTime = { hoursMin: number; hoursMax: number }

export type PromisedWindow = { shipBy: Instant; deliverFrom: Instant; deliverUntil: Instant }

/** The method's own, or what it says of the location. */
export function leadTimeAt(method: ShippingMethod, locationId: string): LeadTime {
  const here = method.leadTimes.find((one) => one.location_id === locationId)
  if (here) return { hoursMin: here.lead_time_hours_min, hoursMax: here.lead_time_hours_max }
  return { hoursMin: method.leadTimeHoursMin, hoursMax: method.leadTimeHoursMax }
}

/**
 * What is ordered on a working day before its cut-off leaves that day, anything else on the next working day. The lead time
 * runs from then on, and only on working days: 24 hours are one of them, at the same time by the clock on the wall.
 */
export function promisedWindow(
  method: ShippingMethod,
  location: Pick<StockLocation, 'id' | 'calendar'>,
  ordered: Instant,
): PromisedWindow {
  const calendar = location.calendar ?? EVERY_DAY
  const { hoursMin, hoursMax } = leadTimeAt(method, location.id)
  const begins = workBegins(calendar, wallClockAt(ordered, calendar.time_zone))
  const instant = (wall: number) => instantOf(wall, calendar.time_zone)
  return {
    shipBy: instant(dayOf(begins) + DAY_MS),
    deliverFrom: instant(arrival(calendar, begins, hoursMin)),
    deliverUntil: instant(arrival(calendar, begins, hoursMax)),
  }
}

/** When goods that are there are ready to be fetched. */
export function readyAt(location: Pick<StockLocation, 'calendar' | 'pickupReadyMinutes'>, ordered: Instant): Instant {
  const calendar = location.calendar ?? EVERY_DAY
  const begins = workBegins(calendar, wallClockAt(ordered, calendar.time_zone))
  const ready = onWorkingDay(calendar, begins + location.pickupReadyMinutes * MINUTE_MS)
  return instantOf(ready, calendar.time_zone)
}

const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000

function arrival(calendar: Calendar, begins: number, hours: number): number {
  const days = Math.floor(hours / 24)
  const rest = (hours - days * 24) * HOUR_MS
  return onWorkingDay(calendar, workingDaysAfter(calendar, begins, days) + rest)
}
