/** The warehouses that the replay sets up, in order of priority, and which of them a country's goods come back to. */
import { getDistance } from 'geolib'
import { countryOf } from './countries.ts'

export type Warehouse = {
  code: string
  name: string
  country: string
  coordinates: { latitude: number; longitude: number }
  /** How much of the opening stock is put here, as a part of the whole. */
  share: number
}

export const warehouses: readonly Warehouse[] = [
  {
    code: 'gb-london',
    name: 'London',
    country: 'United Kingdom',
    coordinates: { latitude: 51.52, longitude: 0.08 },
    share: 0.75,
  },
  {
    code: 'gb-manchester',
    name: 'Manchester',
    country: 'United Kingdom',
    coordinates: { latitude: 53.47, longitude: -2.3 },
    share: 0.12,
  },
  {
    code: 'de-leipzig',
    name: 'Leipzig',
    country: 'Germany',
    coordinates: { latitude: 51.42, longitude: 12.24 },
    share: 0.07,
  },
  {
    code: 'fr-lyon',
    name: 'Lyon',
    country: 'France',
    coordinates: { latitude: 45.73, longitude: 5.08 },
    share: 0.06,
  },
]

/** Returns go to the warehouse nearest to the customer; to the first when nobody knows where that is. */
export function returnWarehouse(country: string): string {
  const from = countryOf(country)
  if (!from) return warehouses[0]!.code
  const byDistance = warehouses.map(({ code, coordinates }) => ({ code, metres: getDistance(from, coordinates) }))
  return byDistance.sort((a, b) => a.metres - b.metres)[0]!.code
}

/** Divides whole units over the warehouses by share. What rounding leaves over goes to the first. */
export function divide(units: number): Map<string, number> {
  const parts = new Map(warehouses.map(({ code, share }) => [code, Math.floor(units * share)]))
  const divided = [...parts.values()].reduce((sum, part) => sum + part, 0)
  const first = warehouses[0]!.code
  return parts.set(first, parts.get(first)! + units - divided)
}
