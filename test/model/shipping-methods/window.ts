/** By when a shipment leaves and when it arrives, counted hour by hour, on clocks that nobody ever puts forward or back. */
import { locationOf } from '../locations/location.ts'
import type { Shipment } from '../shipments/shipment.ts'
import type { World } from '../world.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** How far these are ahead of UTC. */
const AHEAD: Record<string, number> = { UTC: 0, 'Asia/Kolkata': 5.5 * HOUR }
const DAYS = ['thu', 'fri', 'sat', 'sun', 'mon', 'tue', 'wed']

/** What nobody knew before is promised as soon as all goods are there. */
export function promiseWindow(world: World, shipment: Shipment): void {
  const isMissing = shipment.holdReasons.some((reason) => reason === 'transfer' || reason === 'backordered')
  const method = world.methods.find(({ id }) => id === shipment.shippingMethod)
  const isFetched = world.orders.find(({ number }) => number === shipment.order)!.pickupLocation === shipment.location
  if ((!method && !isFetched) || shipment.shipBy !== null || isMissing) return
  const { calendar, pickup } = locationOf(world, shipment.location)!
  const ahead = AHEAD[calendar?.time_zone ?? 'UTC']!
  const worksOn = (day: number) =>
    !calendar ||
    (calendar.working_days.includes(DAYS[day % 7]!) &&
      !calendar.holidays.includes(new Date(day * DAY).toISOString().slice(0, 10)))
  const works = (wall: number) => worksOn(Math.floor(wall / DAY))
  const next = (wall: number) => {
    let at = wall
    while (!works(at)) at += DAY
    return at
  }
  let begins = world.now + ahead
  const [hours, minutes] = (calendar?.cut_off ?? '24:00').split(':').map(Number) as [number, number]
  const isLate = begins % DAY >= (hours * 60 + minutes) * 60_000
  if (!works(begins) || isLate) begins = next((Math.floor(begins / DAY) + 1) * DAY)
  const after = (lead: number) => {
    let at = begins
    for (let rest = lead; rest >= 24; rest -= 24) at = next(at + DAY)
    return next(at + (lead % 24) * HOUR) - ahead
  }
  if (isFetched) shipment.shipBy = next(begins + pickup.pickup_ready_minutes * 60_000) - ahead
  if (isFetched || !method) return
  const here = method.lead_times.find(({ location }) => location === shipment.location) ?? method
  shipment.shipBy = (Math.floor(begins / DAY) + 1) * DAY - ahead
  shipment.deliverBetween = [after(here.lead_time_hours_min), after(here.lead_time_hours_max)]
}
