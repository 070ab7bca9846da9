import Type from 'typebox'
import { scopeToMeasure } from '../../domain/availability/measure-stock.ts'
import { DEFAULT_CODE } from '../../domain/configuration/configuration.ts'
import { toIso } from '../../domain/kernel/instant.ts'
import { coordinatesOf } from '../../domain/sourcing/coordinates.ts'
import { rejectAt } from '../../errors.ts'
import { ChannelCode, Sku } from '../../shapes/names.ts'
import { Coordinates } from '../../shapes/places.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { AvailabilityView, itemAvailabilityView } from '../../views/availability.ts'
import { defineQuery, found } from '../define-query.ts'
import { readStockSnapshot } from './stock-snapshot.ts'

/** Items in the order asked for; what is unknown is marked and not refused. */
export const getAvailability = defineQuery({
  name: 'get_availability',
  summary: 'What can be sold of items on a channel, and from where.',
  input: (limits) =>
    Shape({
      skus: Type.Array(Sku, { minItems: 1, maxItems: limits.skus_per_availability_max }),
      channel: Optional(ChannelCode),
      ship_to: Optional(Coordinates),
    }),
  answer: AvailabilityView,
  read: async (question, { database }) => {
    const snapshot = await readStockSnapshot(database, question)
    const { at, configuration } = snapshot
    const channel = configuration.channel(question.channel)
    if (!channel) return rejectAt('/channel', 'unknown_channel', { channel: question.channel ?? DEFAULT_CODE })
    const model = configuration.models.get(channel.modelId)!
    const scope = scopeToMeasure(configuration, model, snapshot, coordinatesOf(question.ship_to))
    const items = question.skus.map((reference) => {
      const item = configuration.items.named(reference)
      return item ? itemAvailabilityView(scope, item) : { sku: reference, found: false as const }
    })
    return found({
      at: toIso(at),
      configuration_version: configuration.version,
      channel: channel.code,
      model: model.code,
      strategy: model.strategy,
      items,
    })
  },
})
