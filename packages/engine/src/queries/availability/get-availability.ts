import Type from 'typebox'
import { scopeToMeasure } from '../../domain/availability/measure-stock.ts'
import { type Configuration, DEFAULT_CODE } from '../../domain/configuration/configuration.ts'
import { toIso } from '../../domain/kernel/instant.ts'
import { isLimited, type Reach, reachesChannel, reachesLocation, reachesShelves } from '../../domain/reach.ts'
import { coordinatesOf } from '../../domain/sourcing/coordinates.ts'
import { reject, rejectAt } from '../../errors.ts'
import { ChannelCode, Sku } from '../../shapes/names.ts'
import { Coordinates } from '../../shapes/places.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { AvailabilityView, type ItemAvailabilityView, itemAvailabilityView } from '../../views/availability.ts'
import { defineQuery, found } from '../define-query.ts'
import { readStockSnapshot } from './stock-snapshot.ts'

const SUM_OF_ALL =
  'What a channel can sell is a sum over locations; a key that is limited to locations alone sees levels.'

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
  mindsReach: true,
  answer: AvailabilityView,
  read: async (question, { database, reach }) => {
    if (reach.channelIds === null && reach.locationIds !== null) return reject('out_of_reach', { detail: SUM_OF_ALL })
    const snapshot = await readStockSnapshot(database, question)
    const { at, configuration } = snapshot
    const channel = configuration.channel(question.channel)
    if (!channel) return rejectAt('/channel', 'unknown_channel', { channel: question.channel ?? DEFAULT_CODE })
    if (!reachesChannel(reach, channel.id)) return reject('out_of_reach')
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
      items: isLimited(reach) ? items.map((item) => withoutPlaces(item, seenBy(reach, configuration))) : items,
    })
  },
})

type ShownItem = ItemAvailabilityView | { sku: string; found: false }

/** Whether what stands at a location, by its code, may be told. */
function seenBy(reach: Reach, { locations }: Configuration): (code: string) => boolean {
  return (code) => reachesShelves(reach) && reachesLocation(reach, locations.named(code)?.id ?? '')
}

/** What can be sold is told in any case. */
function withoutPlaces(item: ShownItem, isTold: (code: string) => boolean): ShownItem {
  return 'locations' in item ? { ...item, locations: item.locations.filter(({ location }) => isTold(location)) } : item
}
