import type { Coordinates } from './vocabulary.ts'

/** Null where an address has none: distances cannot decide then. */
export function coordinatesOf(
  address: { latitude?: number; longitude?: number } | null | undefined,
): Coordinates | null {
  return address?.latitude === undefined || address.longitude === undefined
    ? null
    : { latitude: address.latitude, longitude: address.longitude }
}
