import type { StockLocation } from '../../domain/configuration/configuration.ts'
import type { Coordinates } from '../../domain/sourcing/vocabulary.ts'
import { changing, flag, instant, integer, jsonb, nullable, pair, real, text, uuid } from './field.ts'
import { defineTable } from './table-description.ts'

export const stockLocationTable = defineTable<StockLocation>({
  name: 'stock_location',
  placement: 'everywhere',
  key: ['id'],
  keptApart: ['is_archived'],
  fields: {
    id: uuid(),
    code: text(),
    name: changing(text()),
    active: changing(flag()),
    restockInventory: changing(flag()),
    stocksEverything: changing(flag()),
    replacedById: changing(nullable(uuid())),
    replacements: changing(integer()),
    closingAt: changing(nullable(instant())),
    coordinates: changing(
      nullable(
        pair<Coordinates, number, number>(
          [
            ['latitude', real()],
            ['longitude', real()],
          ],
          ({ latitude, longitude }) => [latitude, longitude],
          (latitude, longitude) => ({ latitude, longitude }),
        ),
      ),
    ),
    address: changing(jsonb()),
    calendar: changing(nullable(jsonb())),
    pickupEnabled: changing(flag()),
    pickupNote: changing(nullable(text())),
    pickupReadyMinutes: changing(integer()),
    pickupTransferMinutes: changing(nullable(integer())),
    pickupKeepHours: changing(nullable(integer())),
    settings: changing(jsonb()),
    externalReference: changing(nullable(text())),
    metadata: changing(jsonb()),
    revision: changing(integer()),
    createdAt: instant(),
    updatedAt: changing(instant()),
    archivedAt: changing(nullable(instant())),
  },
})
