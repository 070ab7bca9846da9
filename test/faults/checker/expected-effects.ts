/**
 * What a command must have left behind, from its request and its answer alone: how much its movements come to, and which events tell
 * of it. A refused command leaves nothing.
 */

import { answerOf, firstVerdict, isAccepted, type Json, type Operation } from '../history/operation.ts'
import { PATHS } from '../workload/shop.ts'

export interface Effects {
  /** Units over all movements that name the command as their actor; null where the request does not say how many. */
  moved: number | null
  /** How many movements; null likewise. */
  movements: number | null
  /** Type and subject of events that nothing else can cause. */
  events: string[]
  /** What a document does once, however often it is told to: its movements are those of all that have told it. */
  once?: string
}

const NOTHING: Effects = { moved: 0, movements: 0, events: [] }
const told = (...events: string[]): Effects => ({ ...NOTHING, events })
const moved = (units: number, once?: string): Effects => ({
  moved: units,
  movements: null,
  events: once ? [once] : [],
  ...(once && { once }),
})
/** As much as stood there, which the request does not say. */
const perhaps = (...events: string[]): Effects => ({ moved: null, movements: null, events })

const sum = (parts: readonly Json[], member: string): number =>
  parts.reduce((total: number, part: Json) => total + part[member], 0)

/** `/v1/inventory-items/extra-7` is about an `inventory_item`. */
function nounIn(path: string): string {
  return path.split('/')[2]!.replace('-', '_').replace(/s$/, '')
}

type Expectation = (operation: Operation, answer: Json) => Effects

const BY_VERB: Record<string, Expectation> = {
  set_up: () => perhaps(),
  probe: ({ body }) => ({ moved: (body as Json).quantity, movements: 1, events: [] }),
  receive: ({ body }) => ({ moved: (body as Json).quantity, movements: 1, events: [] }),
  receive_elsewhere: ({ body }) => ({ moved: (body as Json).quantity, movements: 1, events: [] }),
  receive_extra: ({ body }) => ({ moved: (body as Json).quantity, movements: 1, events: [] }),
  receive_many: ({ body }, answer) => {
    const applied = (body as Json).changes.filter((_: Json, at: number) => answer.results[at].ok)
    return { moved: sum(applied, 'quantity'), movements: applied.length, events: [] }
  },
  adjust: ({ body }) => ({ moved: Math.abs((body as Json).delta), movements: 1, events: [] }),
  move: ({ body }) => ({ moved: (body as Json).quantity, movements: 1, events: [] }),
  set: ({ body }) => perhaps(`stock_counted ${(body as Json).sku} ${(body as Json).location}`),
  reserve: (_, { reference }) => told(`reserved ${reference}`),
  renew: (_, { reference }) => told(`reserved ${reference}`),
  extend: (_, { reference }) => told(`reservation_extended ${reference}`),
  confirm: (_, { reference }) => told(`reservation_pending ${reference}`),
  fulfil: (_, { items }) => moved(sum(items, 'fulfilled')),
  move_hold: (_, { reference }) => told(`reservation_moved ${reference}`),
  place: (_, { number }) => told(`order_placed ${number}`),
  place_from_hold: (_, { number }) => told(`order_placed ${number}`),
  place_to_wait: (_, { number }) => told(`order_placed ${number}`),
  // What needs no shipping leaves with the approval.
  approve: (_, { number }) => perhaps(`order_approved ${number}`),
  cancel: (_, { number }) => perhaps(`order_cancelled ${number}`),
  ship: (_, { number, lines }) =>
    /^(split|primary)-/.test(number)
      ? moved(sum(lines, 'quantity'), `shipment_shipped ${number}`)
      : perhaps(`shipment_shipped ${number}`),
  dispatch: (_, { number, lines }) =>
    moved(sum(lines, 'in_transit') + sum(lines, 'accepted'), `stock_transfer_dispatched ${number}`),
  complete: (_, { number, lines }) => moved(sum(lines, 'accepted'), `stock_transfer_completed ${number}`),
  hold_transfer: (_, { number }) => told(`stock_transfer_on_hold ${number}`),
  make_record: ({ path }, { sku, code }) => told(`${nounIn(path)}_created ${sku ?? code}`),
  // What stood there is written off.
  archive_record: ({ path }, { sku, code }) => perhaps(`${nounIn(path)}_archived ${sku ?? code}`),
  change_item: ({ key }) => told(`inventory_item_changed ${key}`),
  change_model: ({ key }) => told(`inventory_model_changed ${key}`),
}

/** Events whose number must be exactly what the commands account for, by how the checker calls them. */
export const COUNTED_EVENTS = new Set([
  'stock_counted',
  'reserved',
  'reservation_extended',
  'reservation_moved',
  'order_placed',
  'order_approved',
  'order_cancelled',
  'shipment_shipped',
  'stock_transfer_dispatched',
  'stock_transfer_completed',
  ...Object.values(PATHS).flatMap((path) => [`${nounIn(path)}_created`, `${nounIn(path)}_archived`]),
  'inventory_item_changed',
  'inventory_model_changed',
])

/** Told of once, however often it was asked for. */
export const ONCE_EVENTS = new Set([
  'reservation_pending',
  'order_approved',
  'order_cancelled',
  'shipment_shipped',
  'stock_transfer_dispatched',
  'stock_transfer_completed',
  'stock_transfer_on_hold',
])

export function expectedEffects(operation: Operation): Effects {
  const verdict = firstVerdict(operation)
  if (!isAccepted(verdict)) return NOTHING
  return (BY_VERB[operation.verb] ?? (() => perhaps()))(operation, answerOf(verdict))
}
