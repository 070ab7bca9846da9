/** Every noun that the model knows. A new noun is a folder and a line here, a new verb a file and a line in its noun. */
import { channels } from './channels/channels.ts'
import { expectedReceipts } from './expected-receipts/expected-receipts.ts'
import { items } from './items/items.ts'
import { levels } from './levels/levels.ts'
import { locations } from './locations/locations.ts'
import { models } from './models/models.ts'
import type { Noun } from './noun.ts'
import { orders } from './orders/orders.ts'
import { reservations } from './reservations/reservations.ts'
import { returns } from './returns/returns.ts'
import { settings } from './settings/settings.ts'
import { shipments } from './shipments/shipments.ts'
import { shippingMethods } from './shipping-methods/shipping-methods.ts'
import { subscriptions } from './subscriptions/subscriptions.ts'
import { transfers } from './transfers/transfers.ts'

export const NOUNS: readonly Noun[] = [
  items,
  locations,
  models,
  channels,
  shippingMethods,
  settings,
  levels,
  reservations,
  orders,
  shipments,
  transfers,
  expectedReceipts,
  returns,
  subscriptions,
]

export const VERBS = NOUNS.flatMap((noun) => noun.verbs)
export const FOLLOW_UPS = NOUNS.flatMap((noun) => noun.followUps ?? [])
export const DOCUMENTS = NOUNS.flatMap((noun) => noun.documents ?? [])
