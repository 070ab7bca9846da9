/** How something can be delivered from a location: the shipping methods that are offered for it there, the cheapest first. */
import Type, { type Static } from 'typebox'
import type { Configuration, ShippingMethod, StockLocation } from '../domain/configuration/configuration.ts'
import { type Instant as Moment, toIso } from '../domain/kernel/instant.ts'
import { type Parcel, whyNotOffered } from '../domain/shipping/not-offered.ts'
import { type LeadTime, leadTimeAt, promisedWindow } from '../domain/shipping/promised-window.ts'
import type { Destination } from '../domain/shipping/zone.ts'
import { Instant } from '../shapes/instants.ts'
import { Text } from '../shapes/names.ts'
import { Nullable, Optional } from '../shapes/shape.ts'
import { Currency, Hours, MinorUnits } from '../shapes/shipping-method.ts'
import { Part, View } from './view.ts'

export const LeadTimeView = View('LeadTime', {
  hours: Hours,
  days: Type.Number({ minimum: 0, description: 'The same in days, to two decimals' }),
})
type LeadTimeView = Static<typeof LeadTimeView>

export const DeliveryWindowView = View('DeliveryWindow', { from: Instant, until: Instant })

export const DeliveryOptionView = View('DeliveryOption', {
  shipping_method: Type.String({ description: 'Its code, for an order' }),
  name: Text,
  carrier: Nullable(Text),
  service: Nullable(Text),
  price_minor: MinorUnits,
  currency: Currency,
  free_over_minor: Nullable(MinorUnits),
  charged_minor: Optional({
    ...MinorUnits,
    description: 'What it costs with goods of the value that was told; where it was told in its currency',
  }),
  lead_time: Part({ min: LeadTimeView, max: LeadTimeView }, 'On working days, from when it has to leave'),
  cheapest: Type.Boolean({ description: 'Of those in its currency' }),
  fastest: Type.Boolean({ description: 'Of those in its currency' }),
  ship_by: Optional({ ...Instant, description: 'Were it ordered now; where the country that it goes to was told' }),
  deliver_between: Optional(DeliveryWindowView),
})
export type DeliveryOptionView = Static<typeof DeliveryOptionView>

/** What goods of an order are worth. */
export type OrderValue = { minor: number; currency: string }

/** For whom: null where nobody has told a country, so that what is offered anywhere is shown, and no instants. */
export type Delivery = { destination: Destination; ordered: Moment } | null

type Sought = { location: StockLocation; parcel: Parcel; delivery: Delivery; value: OrderValue | null }

export function deliveryOptionsView(
  { shippingMethods }: Configuration,
  { location, parcel, delivery, value }: Sought,
): DeliveryOptionView[] {
  const destination = delivery?.destination ?? 'anywhere'
  const offered = shippingMethods
    .live()
    .filter((method) => whyNotOffered(method, parcel, destination) === null)
    .map((method) => ({ method, lead: leadTimeAt(method, location.id), charged: chargedFor(method, value) }))
    .sort(byPrice)
  const fastest = firstOfCurrency(offered.toSorted(bySpeed))
  const cheapest = firstOfCurrency(offered)
  return offered.map(({ method, lead, charged }) => ({
    shipping_method: method.code,
    name: method.name,
    carrier: method.carrier,
    service: method.service,
    price_minor: method.priceMinor,
    currency: method.currency,
    free_over_minor: method.freeOverMinor,
    ...(charged !== null && { charged_minor: charged }),
    lead_time: { min: leadTimeView(lead.hoursMin), max: leadTimeView(lead.hoursMax) },
    cheapest: cheapest.has(method),
    fastest: fastest.has(method),
    ...(delivery && windowView(method, location, delivery.ordered)),
  }))
}

type Offered = { method: ShippingMethod; lead: LeadTime; charged: number | null }

/** Null: the value is not known, or in another currency, and nobody converts it here. */
function chargedFor({ priceMinor, currency, freeOverMinor }: ShippingMethod, value: OrderValue | null): number | null {
  if (value?.currency !== currency) return null
  return freeOverMinor !== null && value.minor >= freeOverMinor ? 0 : priceMinor
}

function byPrice(a: Offered, b: Offered): number {
  return (
    (a.charged ?? a.method.priceMinor) - (b.charged ?? b.method.priceMinor) ||
    a.lead.hoursMax - b.lead.hoursMax ||
    byCode(a, b)
  )
}

function bySpeed(a: Offered, b: Offered): number {
  return a.lead.hoursMax - b.lead.hoursMax || a.lead.hoursMin - b.lead.hoursMin || byPrice(a, b)
}

function byCode(a: Offered, b: Offered): number {
  return a.method.code < b.method.code ? -1 : 1
}

function firstOfCurrency(sorted: readonly Offered[]): Set<ShippingMethod> {
  const groups = Map.groupBy(sorted, ({ method }) => method.currency)
  return new Set([...groups.values()].map(([first]) => first!.method))
}

function windowView(method: ShippingMethod, location: StockLocation, ordered: Moment) {
  const { shipBy, deliverFrom, deliverUntil } = promisedWindow(method, location, ordered)
  return { ship_by: toIso(shipBy), deliver_between: { from: toIso(deliverFrom), until: toIso(deliverUntil) } }
}

function leadTimeView(hours: number): LeadTimeView {
  return { hours, days: Math.round((hours / 24) * 100) / 100 }
}
