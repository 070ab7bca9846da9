/** Lines that each insist on a location of their own. */
import type { Configuration, InventoryModel } from '../domain/configuration/configuration.ts'
import type { AskedLine } from '../domain/promises/asked-line.ts'
import { type ErrorDetail, type Rejection, reject } from '../errors.ts'
import type { RequestedLine } from './requested-lines.ts'
import { listsLocation } from './whereabouts.ts'

/** Names every line whose location is unknown, may not be used or is none of the model's. */
export function judgePins(
  lines: readonly RequestedLine[],
  configuration: Configuration,
  model: InventoryModel,
): Rejection | null {
  const errors = lines.flatMap(({ location }, index): ErrorDetail[] => {
    if (location === undefined) return []
    const pointer = `/lines/${index}/location`
    const known = configuration.locations.named(location)
    if (!known) return [{ pointer, code: 'unknown_location', location }]
    if (!known.active) return [{ pointer, code: 'location_inactive', location: known.code }]
    if (listsLocation(model, known.id)) return []
    return [{ pointer, code: 'location_not_in_model', location: known.code, model: model.code }]
  })
  const first = errors[0]
  return first ? reject(first.code!, { errors }) : null
}

/** The lines with their locations, which were judged before. */
export function pinnedLines(
  asked: readonly AskedLine[],
  lines: readonly RequestedLine[],
  configuration: Configuration,
): AskedLine[] {
  return asked.map((line, index) => {
    const location = lines[index]!.location
    return location === undefined ? line : { ...line, locationId: configuration.locations.named(location)!.id }
  })
}
