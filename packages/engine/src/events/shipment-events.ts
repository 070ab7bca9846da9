/** What becomes of a shipment. Told under the key of its order, whose row guards it. */
import Type from 'typebox'
import { defineEvent } from './define-event.ts'
import {
  FulfilmentWord,
  HoldReasonWords,
  Id,
  InstantText,
  LineWords,
  Members,
  NaturalKey,
  OrNull,
  PackageWords,
  ShipmentStateWord,
} from './event-words.ts'

const shipment = {
  shipment_id: Id,
  number: NaturalKey,
  /** The order's number. */
  order: NaturalKey,
  location: NaturalKey,
  hold_reasons: HoldReasonWords,
  /** In a person's words. */
  hold_note: OrNull(Type.String()),
}

/** How far the order has come with this step. */
const withFulfilment = { ...shipment, fulfilment: FulfilmentWord }

export const SHIPMENT_EVENTS = [
  defineEvent({
    name: 'shipment_picking',
    version: 1,
    key: 'order',
    summary:
      'The shipment is to be picked: it was approved, its last reason to wait has gone, or it came back from packing.',
    data: Members(shipment),
  }),
  defineEvent({
    name: 'shipment_on_hold',
    version: 1,
    key: 'order',
    summary: 'The shipment waits; hold_reasons says why.',
    data: Members(shipment),
  }),
  defineEvent({
    name: 'shipment_packing',
    version: 1,
    key: 'order',
    summary: 'The shipment is picked and is being packed.',
    data: Members(shipment),
  }),
  defineEvent({
    name: 'shipment_ready_to_ship',
    version: 1,
    key: 'order',
    summary: 'The shipment is packed.',
    data: Members(shipment),
  }),
  defineEvent({
    name: 'shipment_shipped',
    version: 1,
    key: 'order',
    summary: 'The shipment has left. `without_stock` says why nothing was taken from the shelf, where nothing was.',
    data: Members({ ...withFulfilment, packages: PackageWords, without_stock: OrNull(Type.String()) }),
  }),
  defineEvent({
    name: 'shipment_delivered',
    version: 1,
    key: 'order',
    summary: 'The shipment has arrived.',
    data: Members(withFulfilment),
  }),
  defineEvent({
    name: 'shipment_cancelled',
    version: 1,
    key: 'order',
    summary: 'The shipment is cancelled.',
    data: Members(shipment),
  }),
  defineEvent({
    name: 'shipment_hold_changed',
    version: 1,
    key: 'order',
    summary: 'The reasons for which the shipment waits, or will wait, are others than before.',
    data: Members({ ...shipment, state: ShipmentStateWord }),
  }),
  defineEvent({
    name: 'shipment_unshipped',
    version: 1,
    key: 'order',
    summary: 'The shipment did not leave after all: what had left the shelf with it stands there again.',
    data: Members({ ...shipment, reason: Type.String() }),
  }),
  defineEvent({
    name: 'shipment_split',
    version: 1,
    key: 'order',
    summary: 'Units of a shipment have become a shipment of their own.',
    data: Members({ ...shipment, from: NaturalKey, lines: LineWords }),
  }),
  defineEvent({
    name: 'shipment_rerouted',
    version: 1,
    key: 'order',
    summary: 'Units of a shipment go with this one now: from another location, or together with others, or apart.',
    data: Members({ ...shipment, from: NaturalKey, lines: LineWords }),
  }),
  defineEvent({
    name: 'shipment_relocated',
    version: 1,
    key: 'order',
    summary: 'The location that a shipment leaves from was replaced by another one.',
    data: Members({ ...shipment, from: NaturalKey }),
  }),
  defineEvent({
    name: 'shipment_packages_changed',
    version: 1,
    key: 'order',
    summary: 'What physically leaves, or has left, is described anew.',
    data: Members({ ...shipment, packages: PackageWords }),
  }),
  defineEvent({
    name: 'shipment_ready_for_pickup',
    version: 1,
    key: 'order',
    summary: 'The goods are ready for who is to fetch them, until expires_at: null is for ever.',
    data: Members({ ...shipment, expires_at: OrNull(InstantText) }),
  }),
  defineEvent({
    name: 'shipment_pickup_extended',
    version: 1,
    key: 'order',
    summary: 'The goods are kept longer for who is to fetch them, until expires_at: null is for ever.',
    data: Members({ ...shipment, expires_at: OrNull(InstantText) }),
  }),
  defineEvent({
    name: 'shipment_picked_up',
    version: 1,
    key: 'order',
    summary: 'The goods were fetched.',
    data: Members(withFulfilment),
  }),
  defineEvent({
    name: 'shipment_pickup_expired',
    version: 1,
    key: 'order',
    summary: 'Nobody has fetched the goods in time: the shipment is cancelled, and its units are given back.',
    data: Members({ ...shipment, expires_at: InstantText }),
  }),
] as const
