/** /v1/availability */
import { type Limits, Optional, queries } from 'holdfast'
import Type, { type TObject, type TProperties, type TSchema } from 'typebox'
import { read, readByPost } from '../read.ts'
import type { Resource } from '../route.ts'

const url = '/v1/availability'

/** In an address, `sku=A&sku=B` or `skus=A,B`, and the place that it shall go to as `latitude` and `longitude`, `country` and
 * `postal_code`; what the goods are worth as `order_value_minor` and `currency`. */
function parameters(limits: Limits): TProperties {
  const {
    skus,
    channel,
    ship_to: shipTo,
    order_value: value,
  } = (queries.get('get_availability')!.input(limits) as TObject).properties
  const { minor, currency } = (value as TObject).properties
  const { latitude, longitude, country, postal_code } = (shipTo as TObject).properties
  return {
    sku: Optional(Type.Array((skus as { items: object }).items as never, { description: 'Repeat the parameter' })),
    skus: Optional(Type.String({ maxLength: 100_000, description: 'Separated by commas' })),
    channel: channel!,
    latitude: Optional(latitude as TSchema),
    longitude: Optional(longitude as TSchema),
    country: country!,
    postal_code: postal_code!,
    order_value_minor: Optional(minor as TSchema),
    currency: Optional(currency as TSchema),
  }
}

type Place = { latitude?: number; longitude?: number; country?: string; postal_code?: string }
type Worth = { order_value_minor?: number; currency?: string }
type Given = Place & Worth & { sku?: string[]; skus?: string; channel?: string }

/** Half a place is none, nor is half a value: the engine says which half is missing. */
function toMembers({
  sku = [],
  skus = '',
  latitude,
  longitude,
  country,
  postal_code,
  order_value_minor,
  currency,
  ...rest
}: Given) {
  const separated = skus
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
  const shipTo = {
    ...(latitude !== undefined && { latitude }),
    ...(longitude !== undefined && { longitude }),
    ...(country !== undefined && { country }),
    ...(postal_code !== undefined && { postal_code }),
  }
  const value = {
    ...(order_value_minor !== undefined && { minor: order_value_minor }),
    ...(currency !== undefined && { currency }),
  }
  return {
    ...{ skus: [...sku, ...separated], ...rest },
    ...(Object.keys(shipTo).length > 0 && { ship_to: shipTo }),
    ...(Object.keys(value).length > 0 && { order_value: value }),
  }
}

export const availability: Resource = {
  tag: 'Availability',
  description: 'What can be sold now.',
  routes: [
    read(url, 'get_availability', { parameters: { shapes: parameters, toMembers, parameterOf } }),
    readByPost(url, 'get_availability', {
      id: 'post_availability',
      summary: 'The same for more SKUs than fit into an address.',
    }),
  ],
}

/** SKUs are named by either parameter, the first ones by `sku`. */
function parameterOf(pointer: string, { sku = [], latitude }: Given): string {
  const [, member, part] = pointer.split('/')
  // Of half a place the missing half.
  if (member === 'ship_to') return part ?? (latitude === undefined ? 'latitude' : 'longitude')
  if (member === 'order_value') return part === 'currency' ? 'currency' : 'order_value_minor'
  return member === 'skus' && part !== undefined && Number(part) < sku.length ? 'sku' : (member ?? '')
}
