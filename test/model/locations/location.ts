import type { Layer } from '../settings/global-settings.ts'

export type Coordinates = { latitude: number; longitude: number }
export type Location = {
  code: string
  name: string
  active: boolean
  restockInventory: boolean
  coordinates: Coordinates | null
  address: object
  shippingMethods: object[]
  settings: Layer
  revision: number
}

export type LocationsPart = { locations: Location[] }

export function blankLocation(code: string): Location {
  return {
    code,
    name: code,
    active: true,
    restockInventory: true,
    coordinates: null,
    address: {},
    shippingMethods: [],
    settings: {},
    revision: 1,
  }
}

/** A new store has one location. */
export function defaultLocation(): LocationsPart {
  return { locations: [{ ...blankLocation('default'), name: 'Default location' }] }
}

export function locationOf(world: LocationsPart, code: string): Location | undefined {
  return world.locations.find((location) => location.code === code)
}
