import { type Annotated, annotated } from '../annotations.ts'
import { liveOne } from '../archiving.ts'
import type { Layer } from '../settings/global-settings.ts'

export type Calendar = { time_zone: string; working_days: string[]; cut_off: string | null; holidays: string[] }
/** Its members are called as they are sent. */
export type Pickup = {
  pickup_enabled: boolean
  pickup_note: string | null
  pickup_ready_minutes: number
  pickup_transfer_minutes: number | null
  pickup_keep_hours: number | null
}

const NO_PICKUP: Pickup = {
  pickup_enabled: false,
  pickup_note: null,
  pickup_ready_minutes: 0,
  pickup_transfer_minutes: null,
  pickup_keep_hours: null,
}

export type Coordinates = { latitude: number; longitude: number }
export type Location = Annotated & {
  id: string
  code: string
  name: string
  active: boolean
  restockInventory: boolean
  stocksEverything: boolean
  coordinates: Coordinates | null
  address: object
  calendar: Calendar | null
  pickup: Pickup
  settings: Layer
  /** The id of the one that has taken its place. */
  replacedBy: string | null
  closingAt: number | null
  revision: number
  archivedAt: number | null
}

export type Relocation = { from: string; to: string }

/** `toRelocate`: those that were replaced in this batch, and by which, by id. */
export type LocationsPart = { locations: Location[]; toRelocate: Relocation[] }

export function blankLocation(id: string, code: string): Location {
  return {
    id,
    code,
    name: code,
    active: true,
    restockInventory: true,
    stocksEverything: false,
    coordinates: null,
    address: {},
    calendar: null,
    pickup: NO_PICKUP,
    settings: {},
    replacedBy: null,
    closingAt: null,
    ...annotated(),
    revision: 1,
    archivedAt: null,
  }
}

/** A new store has one location. */
export function defaultLocation(): LocationsPart {
  return { locations: [{ ...blankLocation('location-default', 'default'), name: 'Default location' }], toRelocate: [] }
}

export function locationOf(world: LocationsPart, code: string): Location | undefined {
  return liveOne(world.locations, code, (location) => location.code)
}
