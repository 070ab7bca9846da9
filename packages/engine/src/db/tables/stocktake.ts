import type { Stocktake } from '../../domain/stocktakes/stocktake.ts'
import { changing, flag, instant, integer, jsonb, nullable, text, uuid } from './field.ts'
import { defineTable } from './table-description.ts'

export const stocktakeTable = defineTable<Stocktake>({
  name: 'stocktake',
  key: ['id'],
  uniqueName: 'number',
  fields: {
    id: uuid(),
    number: text(),
    locationId: uuid(),
    scope: text(),
    state: changing(text()),
    blind: flag(),
    frozen: flag(),
    linesMade: changing(integer()),
    completedBy: changing(nullable(text())),
    externalReference: changing(nullable(text())),
    metadata: changing(jsonb()),
    revision: changing(integer()),
    createdAt: instant(),
    updatedAt: changing(instant()),
    startedAt: changing(nullable(instant())),
    countedAt: changing(nullable(instant())),
    completedAt: changing(nullable(instant())),
    cancelledAt: changing(nullable(instant())),
  },
})
