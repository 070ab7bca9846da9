import type { SalesChannel } from '../../domain/configuration/configuration.ts'
import { changing, instant, integer, jsonb, nullable, text, uuid } from './field.ts'
import { defineTable } from './table-description.ts'

export const salesChannelTable = defineTable<SalesChannel>({
  name: 'sales_channel',
  placement: 'everywhere',
  key: ['id'],
  fields: {
    id: uuid(),
    code: text(),
    name: changing(text()),
    type: changing(text()),
    modelId: changing(uuid()),
    externalReference: changing(nullable(text())),
    metadata: changing(jsonb()),
    revision: changing(integer()),
    createdAt: instant(),
    updatedAt: changing(instant()),
    archivedAt: changing(nullable(instant())),
  },
})
