/** What creating and changing an inventory model have in common. */
import { type Annotating, annotate, annotationsShown } from '../annotations.ts'
import { inAnyOrder } from '../answer-shape.ts'
import { lifeShown } from '../archiving.ts'
import type { Draw } from '../drawing/draw.ts'
import { drawAnnotations } from '../drawing/draw-annotations.ts'
import { LOCATIONS } from '../drawing/universe.ts'
import { LOCATION_ORDERS, SOURCING_STRATEGIES, STOCK_DECREMENTS } from '../engine-vocabulary.ts'
import { locationOf } from '../locations/location.ts'
import { type Detail, Refused } from '../refused.ts'
import { changedSettings } from '../settings/change-settings.ts'
import type { Layer } from '../settings/global-settings.ts'
import type { World } from '../world.ts'
import type { Model } from './model.ts'

export type ModelInput = Annotating & {
  name?: string
  strategy?: string
  stock_locations_cutoff?: number | null
  location_order?: string
  reservation_ttl_seconds?: number
  stock_decrement?: string
  put_transfers_on_hold?: boolean
  move_backorders?: boolean
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

export function changeModel(world: World, model: Model, input: ModelInput): void {
  const errors = [
    ...checkList(world, input.locations, '/locations'),
    ...checkList(world, input.return_locations, '/return_locations'),
  ]
  if (errors.length > 0) throw new Refused(errors[0]!.code!, errors)
  model.name = input.name ?? model.name
  model.strategy = input.strategy ?? model.strategy
  if (input.stock_locations_cutoff !== undefined) model.cutoff = input.stock_locations_cutoff
  model.locationOrder = input.location_order ?? model.locationOrder
  model.ttlSeconds = input.reservation_ttl_seconds ?? model.ttlSeconds
  model.stockDecrement = input.stock_decrement ?? model.stockDecrement
  model.transfersOnHold = input.put_transfers_on_hold ?? model.transfersOnHold
  model.movesBackorders = input.move_backorders ?? model.movesBackorders
  annotate(model, input)
  model.settings = changedSettings(world, 'model', model.settings, input.settings)
  model.locations =
    input.locations?.map(({ location, priority, on_hold }) => ({ location, priority, onHold: on_hold ?? false })) ??
    model.locations
  model.returnLocations = input.return_locations ?? model.returnLocations
}

export function modelShown(model: Model): Record<string, unknown> {
  return {
    id: model.id,
    code: model.code,
    name: model.name,
    strategy: model.strategy,
    stock_locations_cutoff: model.cutoff,
    location_order: model.locationOrder,
    reservation_ttl_seconds: model.ttlSeconds,
    stock_decrement: model.stockDecrement,
    put_transfers_on_hold: model.transfersOnHold,
    move_backorders: model.movesBackorders,
    settings: model.settings,
    ...annotationsShown(model),
    ...lifeShown(model),
    locations: inAnyOrder(
      model.locations.map(({ location, priority, onHold }) => ({ location, priority, on_hold: onHold })),
    ),
    return_locations: inAnyOrder(model.returnLocations.map(({ location, priority }) => ({ location, priority }))),
  }
}

const SETTINGS = [{}, {}, { backorders: 'allow' }, { out_of_stock_threshold: 1 }, { max_order_quantity: 9 }]

export function drawModelFields(draw: Draw, often: { locations: number; strategy: number }): object {
  const { random } = draw
  return {
    ...drawAnnotations(draw),
    ...draw.optional('name', 0.05, () => random.pick(['Europe', 'Überall'])),
    ...draw.optionalWord('strategy', often.strategy, SOURCING_STRATEGIES, (word) => `strategy ${word}:`),
    ...draw.optional('stock_locations_cutoff', 0.1, () => random.pick([1, 2, 3, 3, null])),
    ...draw.optionalWord('location_order', 0.1, LOCATION_ORDERS, (word) => `location_order ${word}:`),
    ...draw.optionalWord('stock_decrement', 0.3, STOCK_DECREMENTS, (word) => `stock_decrement ${word}:`),
    ...draw.optional('reservation_ttl_seconds', 0.05, () => random.pick([60, 600, 3600])),
    ...draw.optional('put_transfers_on_hold', 0.05, () => random.chance(0.5)),
    ...draw.optional('move_backorders', 0.05, () => random.chance(0.8)),
    ...draw.optional('settings', 0.1, () => draw.layerChange('settings', 'model', SETTINGS)),
    ...draw.optional('locations', often.locations, () => drawLocations(draw)),
    ...draw.optional('return_locations', 0.05, () => drawList(draw)),
  }
}

function drawLocations(draw: Draw): object[] {
  return drawList(draw).map((entry) => ({
    ...entry,
    ...draw.optional('locations[].on_hold', 0.15, () => draw.random.chance(0.4)),
  }))
}

function drawList(draw: Draw): { location: string; priority: number }[] {
  const { random } = draw
  const codes = [...LOCATIONS].sort(() => random.fraction() - 0.5).slice(0, random.pick([1, 2, 3, 3, 4]))
  const list = codes.map((location: string) => ({ location, priority: random.whole(1, 3) }))
  if (draw.wrongly(0.08)) list.push({ location: random.pick(['nowhere', codes[0]!]), priority: 9 })
  return list
}
