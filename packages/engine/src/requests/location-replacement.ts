/** The location that is to take the place of another one. */
import type { Configuration, StockLocation } from '../domain/configuration/configuration.ts'
import { type Rejection, rejectAt } from '../errors.ts'

export function readReplacement(
  { locations }: Configuration,
  location: StockLocation,
  { code, pointer }: { code: string; pointer: string },
): { ok: true; by: StockLocation } | Rejection {
  const by = locations.named(code)
  if (!by) return rejectAt(pointer, 'unknown_location', { location: code })
  if (by.id === location.id) return rejectAt(pointer, 'conflicting_constraints', { location: by.code })
  if (!by.active) return rejectAt(pointer, 'location_inactive', { location: by.code })
  return { ok: true, by }
}
