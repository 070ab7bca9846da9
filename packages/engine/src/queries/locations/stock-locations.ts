import type { Connection } from '../../db/database.ts'
import { loadConfiguration } from '../../db/load-configuration.ts'
import type { Rejection } from '../../errors.ts'
import { type LocationView, locationView } from '../../views/configuration-views.ts'
import { type Page, type PageRequest, pageInMemory } from '../page.ts'

export type { LocationView }

/** A location by code or id. */
export async function findLocation(db: Connection, reference: string): Promise<LocationView | null> {
  const { locations } = await loadConfiguration(db)
  const location = locations.named(reference)
  return location ? locationView(location) : null
}

/** In the order of the code. */
export async function listLocations(
  db: Connection,
  request: PageRequest & { active?: boolean },
): Promise<Page<LocationView> | Rejection> {
  const { locations } = await loadConfiguration(db)
  const wanted = [...locations.values()].filter(
    (location) => request.active === undefined || location.active === request.active,
  )
  return pageInMemory(wanted, request, { show: locationView, nameOf: (location) => location.code })
}
