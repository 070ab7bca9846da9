import type { Configuration } from '../../domain/configuration/configuration.ts'
import { levelLayers } from '../../domain/configuration/settings-layers.ts'
import { reachesLocation, reachesShelves } from '../../domain/reach.ts'
import { reject } from '../../errors.ts'
import { LocationCode, Sku } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { knownLevelView, LevelView } from '../../views/levels.ts'
import { defineSharedQuery, found, type Read, type Shown, shownAs } from '../define-query.ts'
import { itemsMeant, readUnchanged } from '../unchanged-configuration.ts'
import { toCurrentLevel } from './expired-drafts.ts'
import { type PlaceAsked, readLevelsAt } from './levels-at.ts'
import { NO_SHELVES } from './read-levels.ts'

export const getLevel = defineSharedQuery({
  name: 'get_level',
  summary: 'The level of an item at a location.',
  input: () => Shape({ sku: Sku, location: LocationCode }),
  answer: LevelView,
  mindsReach: true,
  toldWithin: (level, reach, { locations }) => {
    if (!reachesShelves(reach)) return reject('out_of_reach', { detail: NO_SHELVES })
    const isReached = reachesLocation(reach, locations.named(level.location)?.id ?? '')
    return isReached ? found(level) : reject('out_of_reach')
  },
  weightOf: () => 1,
  readTogether: async (questions, context) => {
    const skus = [...new Set(questions.map(({ sku }) => sku))]
    const { configuration, places, rows } = await readUnchanged(context, skus, async (tx, known) => {
      const places = questions.map((question) => placeOf(known, question))
      const read = await readLevelsAt(tx, places, itemsMeant(known, skus).unknown)
      return { remembered: [read], places, rows: read.rows }
    })
    return places.map((_, at): Read<Shown<LevelView>> => {
      const row = rows.get(at)
      if (!row) return reject('inventory_level_not_found')
      const level = toCurrentLevel(row, (each) => levelLayers(configuration, each))
      return found(shownAs(knownLevelView(configuration, level)))
    })
  },
})

function placeOf(configuration: Configuration, { sku, location }: { sku: string; location: string }): PlaceAsked {
  const item = configuration.items.evenArchived(sku) ?? null
  const place = item?.archivedAt === null ? configuration.locations.named(location) : undefined
  return { item, locationId: place?.id ?? null }
}
