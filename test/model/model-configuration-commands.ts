/** The model's configuration commands: items and kits, locations, models, channels, global settings. */
import { settingOf } from './model-sums.ts'
import {
  type Channel,
  type Coordinates,
  type Detail,
  type Item,
  itemNamed,
  type Layer,
  type Location,
  locationOf,
  type Model,
  modelOf,
  newId,
  Refused,
  tenThousandths,
  type World,
} from './model-world.ts'

type ItemInput = {
  shipping_category?: string | null
  requires_shipping?: boolean
  settings?: Layer
  components?: { sku: string; quantity: number }[]
}

/** A kit consists of other items that are no kits, each once. */
function components(world: World, asked: ItemInput['components'], kit: Item | null): Item['components'] {
  const errors: Detail[] = []
  const seen: Item[] = []
  const read = (asked ?? []).map((component, index) => {
    const item = itemNamed(world, component.sku)
    const pointer = `/components/${index}/sku`
    if (!item) errors.push({ pointer, code: 'unknown_sku' })
    else if (item === kit || item.components.length > 0 || seen.includes(item))
      errors.push({ pointer, code: 'invalid_kit' })
    else if (settingOf(world, 'fractional', { item: item.id }) !== true && !Number.isInteger(component.quantity))
      errors.push({ pointer: `/components/${index}/quantity`, code: 'fraction_not_allowed' })
    if (item) seen.push(item)
    return { item: item?.id ?? '', quantity: tenThousandths(component.quantity) }
  })
  if (errors.length > 0) throw new Refused(errors[0]!.code!, errors)
  return read
}

export function createItem(world: World, input: ItemInput & { sku: string }): unknown {
  if (world.items.some((item) => item.sku === input.sku)) throw new Refused('sku_taken')
  const parts = components(world, input.components, null)
  const item: Item = {
    id: newId(world, 'item'),
    sku: input.sku,
    shippingCategory: input.shipping_category ?? null,
    requiresShipping: input.requires_shipping ?? true,
    settings: input.settings ?? {},
    components: parts,
  }
  world.items.push(item)
  return () => ({ id: item.id, sku: item.sku })
}

export function updateItem(world: World, input: ItemInput & { item: string; sku?: string }): unknown {
  const item = itemNamed(world, input.item)
  if (!item) throw new Refused('inventory_item_not_found')
  if (world.items.some((other) => other !== item && other.sku === input.sku)) throw new Refused('sku_taken')
  const parts = components(world, input.components, item)
  if (parts.length > 0 && item.components.length === 0 && isUsed(world, item)) throw new Refused('item_in_use')
  if (input.components) item.components = parts
  if (input.shipping_category !== undefined) item.shippingCategory = input.shipping_category
  item.requiresShipping = input.requires_shipping ?? item.requiresShipping
  item.settings = input.settings ?? item.settings
  item.sku = input.sku ?? item.sku
  return () => ({ id: item.id, sku: item.sku })
}

function isUsed(world: World, item: Item): boolean {
  return (
    world.levels.some((level) => level.item === item.id) ||
    world.ledger.some((movement) => movement.item === item.id) ||
    world.items.some((kit) => kit.components.some((component) => component.item === item.id))
  )
}

type LocationInput = { active?: boolean; coordinates?: Coordinates | null; settings?: Layer }

export function createLocation(world: World, input: LocationInput & { code: string }): unknown {
  if (locationOf(world, input.code)) throw new Refused('code_taken')
  const location: Location = {
    code: input.code,
    active: input.active ?? true,
    coordinates: input.coordinates ?? null,
    settings: input.settings ?? {},
  }
  world.locations.push(location)
  return () => ({ code: location.code, active: location.active })
}

export function updateLocation(world: World, input: LocationInput & { location: string }): unknown {
  const location = locationOf(world, input.location)
  if (!location) throw new Refused('stock_location_not_found')
  location.active = input.active ?? location.active
  if (input.coordinates !== undefined) location.coordinates = input.coordinates
  location.settings = input.settings ?? location.settings
  return () => ({ code: location.code, active: location.active })
}

type ModelInput = {
  strategy?: string
  stock_locations_cutoff?: number
  location_order?: string
  reservation_ttl_seconds?: number
  stock_decrement?: string
  put_transfers_on_hold?: boolean
  settings?: Layer
  locations?: { location: string; priority: number; on_hold?: boolean }[]
  return_locations?: { location: string; priority: number }[]
}

function checkList(world: World, list: readonly { location: string }[] | undefined, pointer: string): Detail[] {
  return (list ?? []).flatMap((entry, index): Detail[] => {
    const at = { pointer: `${pointer}/${index}/location` }
    if (!locationOf(world, entry.location)) return [{ ...at, code: 'unknown_location' }]
    const twice = list!.findIndex((other) => other.location === entry.location) < index
    return twice ? [{ ...at, code: 'duplicate_location' }] : []
  })
}

function changeModel(world: World, model: Model, input: ModelInput): void {
  const errors = [
    ...checkList(world, input.locations, '/locations'),
    ...checkList(world, input.return_locations, '/return_locations'),
  ]
  if (errors.length > 0) throw new Refused(errors[0]!.code!, errors)
  model.strategy = input.strategy ?? model.strategy
  model.cutoff = input.stock_locations_cutoff ?? model.cutoff
  model.locationOrder = input.location_order ?? model.locationOrder
  model.ttlSeconds = input.reservation_ttl_seconds ?? model.ttlSeconds
  model.stockDecrement = input.stock_decrement ?? model.stockDecrement
  model.transfersOnHold = input.put_transfers_on_hold ?? model.transfersOnHold
  model.settings = input.settings ?? model.settings
  model.locations =
    input.locations?.map(({ location, priority, on_hold }) => ({ location, priority, onHold: on_hold ?? false })) ??
    model.locations
}

export function createModel(world: World, input: ModelInput & { code: string }): unknown {
  if (modelOf(world, input.code)) throw new Refused('code_taken')
  const model: Model = {
    code: input.code,
    strategy: 'no_split',
    cutoff: 2,
    locationOrder: 'priority',
    ttlSeconds: 3600,
    stockDecrement: 'on_shipment',
    transfersOnHold: false,
    settings: {},
    locations: [],
  }
  changeModel(world, model, input)
  world.models.push(model)
  return () => ({ code: model.code, strategy: model.strategy })
}

export function updateModel(world: World, input: ModelInput & { model: string }): unknown {
  const model = modelOf(world, input.model)
  if (!model) throw new Refused('inventory_model_not_found')
  changeModel(world, model, input)
  return () => ({ code: model.code, strategy: model.strategy })
}

function unknownModel(world: World, code: string): void {
  if (!modelOf(world, code)) throw new Refused('unknown_model', [{ pointer: '/model', code: 'unknown_model' }])
}

export function createChannel(world: World, input: { code: string; model?: string }): unknown {
  if (world.channels.some((channel) => channel.code === input.code)) throw new Refused('code_taken')
  const channel: Channel = { code: input.code, model: input.model ?? 'default' }
  unknownModel(world, channel.model)
  world.channels.push(channel)
  return () => ({ ...channel })
}

export function updateChannel(world: World, input: { channel: string; model?: string }): unknown {
  const channel = world.channels.find((one) => one.code === input.channel)
  if (!channel) throw new Refused('sales_channel_not_found')
  unknownModel(world, input.model ?? channel.model)
  channel.model = input.model ?? channel.model
  return () => ({ ...channel })
}

export function updateSettings(world: World, input: { settings: Layer }): unknown {
  world.settings = input.settings
  return () => ({ settings: input.settings })
}
