import Type from 'typebox'
import { type Scope, scopeToMeasure } from '../../domain/availability/measure-stock.ts'
import {
  type Configuration,
  DEFAULT_CODE,
  type InventoryItem,
  type InventoryModel,
  type KitComponent,
  type SalesChannel,
} from '../../domain/configuration/configuration.ts'
import { levelLayers } from '../../domain/configuration/settings-layers.ts'
import { toIso } from '../../domain/kernel/instant.ts'
import { type Reach, reachesChannel, reachesLocation, reachesShelves } from '../../domain/reach.ts'
import { coordinatesOf } from '../../domain/sourcing/coordinates.ts'
import { levelKey } from '../../domain/stock/inventory-level.ts'
import { type Rejection, reject, rejectAt } from '../../errors.ts'
import { refuseAt } from '../../requests/judge-units.ts'
import { type RequestedChoice, readRecipe } from '../../requests/kit-choices.ts'
import { ChannelCode, Sku } from '../../shapes/names.ts'
import { ShipTo } from '../../shapes/places.ts'
import { ConfiguredKits } from '../../shapes/requested-lines.ts'
import { NamedShape, Optional, Shape } from '../../shapes/shape.ts'
import { Currency, MinorUnits } from '../../shapes/shipping-method.ts'
import { AvailabilityView, type ItemAvailabilityView, itemAvailabilityView } from '../../views/availability.ts'
import type { OrderValue } from '../../views/delivery-options.ts'
import { defineSharedQuery, found, type Read, type Shown } from '../define-query.ts'
import { levelsIn, nextExpectedIn } from './level-text.ts'
import type { ShownItems } from './shown-items.ts'
import { type ModelStock, readStockOfModels } from './stock-of-models.ts'

type Question = {
  skus: string[]
  channel?: string
  ship_to?: { latitude?: number; longitude?: number; country?: string; postal_code?: string }
  configured?: ConfiguredKit[]
  order_value?: OrderValue
}

type ConfiguredKit = { sku: string; choices: RequestedChoice[] }

/** Items in the order asked for; what is unknown is marked and not refused. */
export const getAvailability = defineSharedQuery({
  name: 'get_availability',
  isOfNow: true,
  summary: 'What can be sold of items on a channel, and from where.',
  input: (limits) =>
    Shape({
      skus: Type.Array(Sku, { minItems: 1, maxItems: limits.skus_per_availability_max }),
      channel: Optional(ChannelCode),
      ship_to: Optional(ShipTo),
      configured: Optional(ConfiguredKits),
      order_value: Optional(
        NamedShape('OrderValue', { minor: MinorUnits, currency: Currency }, 'What the goods of the order are worth'),
      ),
    }),
  answer: AvailabilityView,
  mindsReach: true,
  toldWithin: sellableWithin,
  weightOf: ({ skus }) => skus.length,
  readTogether: async (questions, context) => {
    const { configuration, stockOf } = await readStockOfModels(context, questions)
    return questions.map((question): Read<Shown<AvailabilityView>> => {
      const channel = configuration.channel(question.channel)
      if (!channel) return rejectAt('/channel', 'unknown_channel', { channel: question.channel ?? DEFAULT_CODE })
      const recipes = readConfigured(question, configuration)
      if (!recipes.ok) return recipes
      const stock = stockOf(channel.modelId)
      return found(
        shownAvailability({
          configuration,
          channel,
          stock,
          question,
          recipes: recipes.found,
          shownItems: context.shownItems,
        }),
      )
    })
  },
})

type Recipes = ReadonlyMap<string, readonly KitComponent[]>

/** Each kit that is configured is one that is asked for, once. */
function readConfigured(
  { skus, configured = [] }: Question,
  configuration: Configuration,
): { ok: true; found: Recipes } | Rejection {
  const asked = new Set(skus.map((sku) => configuration.items.named(sku)?.id))
  const recipes = new Map<string, readonly KitComponent[]>()
  for (const [index, { sku, choices }] of configured.entries()) {
    const item = configuration.items.named(sku)
    const pointer = `/configured/${index}`
    if (!item || !asked.has(item.id)) return rejectAt(`${pointer}/sku`, 'unknown_sku', { sku })
    if (recipes.has(item.id)) return rejectAt(`${pointer}/sku`, 'conflicting_constraints', { sku })
    const recipe = readRecipe(configuration, item, choices)
    if ('finding' in recipe) return refuseAt(`${pointer}${recipe.member}`, recipe.finding)
    recipes.set(item.id, recipe.components)
  }
  return { ok: true, found: recipes }
}

const SUM_OF_ALL =
  'What a channel can sell is a sum over locations; a key that is limited to locations alone sees levels.'

/** What a channel can sell is told to whoever may see the channel; what stands at single locations, of those that may be seen. */
function sellableWithin(
  view: AvailabilityView,
  reach: Reach,
  { channels, locations }: Configuration,
): Read<AvailabilityView> {
  if (reach.channelIds === null) return reject('out_of_reach', { detail: SUM_OF_ALL })
  if (!reachesChannel(reach, channels.named(view.channel)?.id ?? '')) return reject('out_of_reach')
  const isTold = ({ location }: { location: string }) =>
    reachesShelves(reach) && reachesLocation(reach, locations.named(location)?.id ?? '')
  const items = view.items.map((item) =>
    'locations' in item ? { ...item, locations: item.locations.filter(isTold) } : item,
  )
  return found({ ...view, items })
}

type Asked = {
  configuration: Configuration
  channel: SalesChannel
  stock: ModelStock
  question: Question
  /** Of kits, what they consist of as they were asked for. */
  recipes: Recipes
  shownItems: ShownItems
}

function shownAvailability(asked: Asked): Shown<AvailabilityView> {
  const { configuration, channel, stock, question } = asked
  const { model } = stock
  const head = {
    at: toIso(stock.at),
    configuration_version: configuration.version,
    channel: channel.code,
    model: model.code,
    strategy: model.strategy,
  }
  const items = question.skus.map((reference) => configuration.items.named(reference) ?? reference)
  return {
    view: () => {
      const view = viewOfItems(asked, items)
      return { ...head, items: items.map(view) }
    },
    json: () => {
      const open = JSON.stringify(head).slice(0, -1)
      return `${open},"items":[${jsonOfItems(asked, items).join()}]}`
    },
  }
}

/** An unknown one is what it was called. */
type ItemAsked = InventoryItem | string
type ItemShown = ItemAvailabilityView | { sku: string; found: false }

function jsonOfItems(asked: Asked, items: readonly ItemAsked[]): string[] {
  const { configuration, stock, question, shownItems } = asked
  const { model } = stock
  let view: ReturnType<typeof viewOfItems> | undefined
  const anew = (item: ItemAsked) => {
    view ??= viewOfItems(asked, items)
    return JSON.stringify(view(item))
  }
  // What is nearest to somebody, or what somebody pays, is nobody else's.
  const shipTo = question.ship_to
  const isForAll =
    question.order_value === undefined &&
    (shipTo === undefined || (shipTo.country === undefined && model.locationOrder !== 'distance'))
  return items.map((item) => {
    if (!isForAll || typeof item === 'string' || item.components.length > 0) return anew(item)
    const levels = stock.textOf(item.id) ?? (stock.stocked.has(item.id) ? 'elsewhere' : 'nowhere')
    return shownItems.json({ version: configuration.version, model, item, levels }, () => anew(item))
  })
}

/** The levels become records when the first item is shown that was not shown like this before. */
function viewOfItems(asked: Asked, items: readonly ItemAsked[]): (item: ItemAsked) => ItemShown {
  const { configuration, stock, question, recipes } = asked
  const scope = scopeOf(configuration, stock, items, coordinatesOf(question.ship_to))
  const destination = question.ship_to
  const delivery = destination?.country === undefined ? null : { destination, ordered: stock.at }
  return (item) =>
    typeof item === 'string'
      ? { sku: item, found: false }
      : itemAvailabilityView(scope, item, { delivery, value: question.order_value ?? null }, recipes.get(item.id))
}

function scopeOf(
  configuration: Configuration,
  { model, places, textOf, stocked }: ModelStock,
  items: readonly ItemAsked[],
  shipTo: Parameters<typeof scopeToMeasure>[3],
): Scope {
  const ids = items.flatMap((item) =>
    typeof item === 'string' ? [] : [item.id, ...item.components.map(({ itemId }) => itemId)],
  )
  const levels = [...new Set(ids)].flatMap((id) => {
    const text = textOf(id)
    return text ? levelsIn(text, id, places, (level) => levelLayers(configuration, level)) : []
  })
  const byKey = new Map(levels.map((level) => [levelKey(level.itemId, level.locationId), level]))
  const expected = new Map(
    [...new Set(ids)].flatMap((id) => {
      const text = textOf(id)
      return text ? nextExpectedIn(text, id, places) : []
    }),
  )
  const stockedIds = new Set([...stocked, ...levels.map(({ itemId }) => itemId)])
  return scopeToMeasure(
    configuration,
    model as InventoryModel,
    { levels: byKey, stocked: stockedIds, expected },
    shipTo,
  )
}
