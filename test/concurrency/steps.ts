/**
 * The commands that concurrency tests send, in few words.
 *
 * Many copies of one scene stand in one database, so that a database need not be set up for each. In a scene, names in
 * capitals belong to it (`S`, `CART`, `N-1`): `inWorld` gives every copy names of its own. What is written small (the
 * locations `near` and `far`, the channels) is shared by all.
 */
import type { CommandName, InputOf } from '../../packages/engine/src/commands/registry.ts'

export type Step = { name: CommandName; input: unknown; idempotencyKey?: string }
type Quantities = Record<string, number>

const OWN_NAME = /^[A-Z]+(?=$|-)/

/** The step with the names of one copy of its scene: `S` becomes `S~7`, the shipment `N-1` becomes `N~7-1`. */
export function inWorld(world: string, step: Step): Step {
  return renamed(step, world) as Step
}

function renamed(value: unknown, world: string): unknown {
  if (typeof value === 'string') return value.replace(OWN_NAME, (name) => `${name}~${world}`)
  if (Array.isArray(value)) return value.map((element) => renamed(element, world))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, renamed(member, world)]))
}

function step<Name extends CommandName>(name: Name, input: InputOf<Name>): Step {
  return { name, input }
}

function linesOf(quantities: Quantities): { sku: string; quantity: number }[] {
  return Object.entries(quantities).map(([sku, quantity]) => ({ sku, quantity }))
}

export const createItem = (sku: string, fields: Omit<InputOf<'create_item'>, 'sku'> = {}) =>
  step('create_item', { sku, ...fields })
export const updateItem = (item: string, fields: Omit<InputOf<'update_item'>, 'item'>) =>
  step('update_item', { item, ...fields })
/** The item becomes a kit of one of another. */
export const makeKit = (item: string, part: string) => updateItem(item, { components: [{ sku: part, quantity: 1 }] })

export const archiveItem = (item: string) => step('archive_item', { item, force: true })
export const archiveLocation = (location: string) => step('archive_location', { location, force: true })
/** A location of the scene's own that no model lists. */
export const createLocation = (code: string) => step('create_location', { code })

/** A location, a model and a channel of the scene's own, to be changed without touching other scenes. */
export const ownShop = (location: string): Step[] => [
  step('create_location', { code: location }),
  step('create_model', { code: 'MODEL', locations: [{ location, priority: 1 }] }),
  step('create_channel', { code: 'CHANNEL', model: 'MODEL' }),
]
export const updateModel = (fields: Omit<InputOf<'update_model'>, 'model'>) =>
  step('update_model', { model: 'MODEL', ...fields })
export const updateChannel = (model: string) => step('update_channel', { channel: 'CHANNEL', model })
export const updateLocation = (location: string, fields: Omit<InputOf<'update_location'>, 'location'>) =>
  step('update_location', { location, ...fields })

export const replaceBy = (location: string, by: string) => step('replace_location', { location, by })
export const close = (location: string, replacement: string) => step('close_location', { location, replacement })

export const receive = (sku: string, location: string, quantity: number) =>
  step('receive_stock', { changes: [{ sku, location, quantity }] })
export const receiveAll = (location: string, quantities: Quantities) =>
  step('receive_stock', { changes: linesOf(quantities).map((line) => ({ ...line, location })) })
export const adjust = (sku: string, location: string, delta: number) =>
  step('adjust_stock', { changes: [{ sku, location, delta }] })
export const count = (sku: string, location: string, quantity: number) =>
  step('set_stock', { changes: [{ sku, location, quantity }] })
export const damage = (sku: string, location: string, quantity: number) =>
  step('move_stock', { changes: [{ sku, location, from: 'on_hand', to: 'damaged', quantity }] })
export const createLevel = (sku: string, location: string, fields: Partial<InputOf<'create_level'>> = {}) =>
  step('create_level', { ...fields, sku, location })
export const updateLevel = (sku: string, location: string, fields: Partial<InputOf<'update_level'>>) =>
  step('update_level', { ...fields, sku, location })
export const deleteLevel = (sku: string, location: string) => step('delete_level', { sku, location, force: true })

export const reserve = (reference: string, quantities: Quantities, more: Partial<InputOf<'reserve_stock'>> = {}) =>
  step('reserve_stock', { channel: 'one', ...more, reference, lines: linesOf(quantities) })
export const extend = (reservation: string) => step('extend_reservation', { reservation, ttl_seconds: 7200 })
export const release = (reservation: string) => step('release_reservation', { reservation })

export const place = (number: string, quantities: Quantities, more: Partial<InputOf<'place_order'>> = {}) =>
  step('place_order', { channel: 'one', ...more, number, lines: linesOf(quantities) })
export const approve = (order: string) => step('approve_order', { order })
export const cancel = (order: string) => step('cancel_order', { order })
export const startEdit = (order: string) => step('start_order_edit', { order })
export const stopEdit = (order: string) => step('stop_order_edit', { order })
export const resume = (order: string) => step('resume_order', { order })
export const ship = (shipment: string) => step('ship_shipment', { shipment })
export const shipPart = (shipment: string, quantity: number) =>
  step('ship_shipment', { shipment, lines: [{ line: 0, quantity }] })
export const readyForPickup = (shipment: string) => step('ready_pickup', { shipment })
export const fetch = (shipment: string) => step('complete_pickup', { shipment })
export const fetchPart = (shipment: string, quantity: number) =>
  step('complete_pickup', { shipment, lines: [{ line: 0, quantity }] })
export const unship = (shipment: string) => step('unship_shipment', { shipment, reason: 'a mistake' })
export const cancelParcel = (shipment: string) => step('cancel_shipment', { shipment })
export const hold = (shipment: string) => step('hold_shipment', { shipment })
export const edit = (order: string, quantity: number) => step('edit_order', { order, lines: [{ line: 0, quantity }] })
export const rerouteTo = (shipment: string, location: string) => step('reroute_shipment', { shipment, location })
export const giveUp = (order: string) => step('give_up_order_lines', { order })
export const decrement = (shipment: string) => step('decrement_shipment', { shipment })
export const dispatch = (transfer: string) => step('dispatch_transfer', { transfer })
export const complete = (transfer: string) => step('complete_transfer', { transfer })

export const transfer = (number: string, quantities: Quantities, [from, to] = ['near', 'far']) =>
  step('create_transfer', { number, from: from!, to: to!, lines: linesOf(quantities) })
export const draft = (number: string, quantities: Quantities) =>
  step('create_transfer', { number, from: 'near', to: 'far', lines: linesOf(quantities), draft: true })
export const confirm = (number: string) => step('confirm_transfer', { transfer: number })
export const assign = (skus: string[], location: string) =>
  step('assign_items', { changes: skus.map((sku) => ({ sku, location })) })
export const createKit = (sku: string, parts: string[]) =>
  step('create_item', { sku, ships_together: true, components: parts.map((part) => ({ sku: part, quantity: 1 })) })
export const cancelTransfer = (number: string) => step('cancel_transfer', { transfer: number })
export const dispatchPart = (number: string, quantity: number) =>
  step('dispatch_transfer', { transfer: number, lines: [{ line: 0, quantity }] })
export const receivePart = (number: string, accepted: number) =>
  step('receive_transfer', { transfer: number, lines: [{ line: 0, accepted }] })
export const expect = (number: string, quantities: Quantities, location = 'near') =>
  step('create_expected_receipt', { number, location, lines: linesOf(quantities) })
export const expectInAll = (receipt: string, quantity: number) =>
  step('update_expected_receipt', { receipt, lines: [{ line: 0, quantity }] })
export const receiveExpected = (receipt: string, accepted?: number) =>
  step('receive_expected_receipt', { receipt, ...(accepted && { lines: [{ line: 0, accepted }] }) })
export const cancelExpected = (receipt: string) => step('cancel_expected_receipt', { receipt })

export const stocktake = (number: string, items: string[], more: { freeze?: boolean } = {}) =>
  step('create_stocktake', { number, location: 'near', items, ...more })
export const startStocktake = (number: string) => step('start_stocktake', { stocktake: number })
export const countInStocktake = (number: string, sku: string, quantity: number) =>
  step('record_stocktake_counts', { stocktake: number, counts: [{ sku, quantity }] })
export const finishStocktake = (number: string) => step('finish_stocktake', { stocktake: number })
export const completeStocktake = (number: string) => step('complete_stocktake', { stocktake: number })
export const cancelStocktake = (number: string) => step('cancel_stocktake', { stocktake: number })

/** The same request with the same key, as a client sends it that had no answer. */
export const keyed = (idempotencyKey: string, sent: Step): Step => ({ ...sent, idempotencyKey })

/** What is shared by all scenes: two locations, and a channel for each way of sourcing and of taking stock off the shelf. */
export const SHARED: readonly Step[] = [
  step('create_location', { code: 'near' }),
  step('create_location', { code: 'far' }),
  ...Object.entries({
    one: { locations: ['near'] },
    both: { locations: ['near', 'far'], strategy: 'split_shipments' },
    primary: { locations: ['near', 'far'], strategy: 'ship_from_primary' },
    approval: { locations: ['near'], stock_decrement: 'on_approval' },
    manual: { locations: ['near'], stock_decrement: 'manual' },
  } as const).flatMap(([code, { locations, ...fields }]) => [
    step('create_model', {
      code,
      ...fields,
      locations: locations.map((location, index) => ({ location, priority: index + 1 })),
    }),
    step('create_channel', { code, model: code }),
  ]),
]
export const requestReturn = (order: string, quantity: number, location: string) =>
  step('request_return', { order, lines: [{ line: 0, quantity }], location })
export const approveReturn = (one: string) => step('approve_return', { return: one })
export const receiveReturn = (one: string, more: object = {}) => step('receive_return', { return: one, ...more })
export const cancelReturn = (one: string) => step('cancel_return', { return: one })
