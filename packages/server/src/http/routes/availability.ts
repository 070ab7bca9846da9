/** /v1/availability */
import { type Limits, Optional, queries } from 'holdfast'
import Type, { type TObject, type TProperties, type TSchema } from 'typebox'
import { read, readByPost } from '../read.ts'
import type { Resource } from '../route.ts'

const url = '/v1/availability'

/** In an address, `sku=A&sku=B` or `skus=A,B`, and the place that it shall go to as `latitude` and `longitude`. */
function parameters(limits: Limits): TProperties {
  const { skus, channel, ship_to: shipTo } = (queries.get('get_availability')!.input(limits) as TObject).properties
  const { latitude, longitude } = (shipTo as TObject).properties
  return {
    sku: Optional(Type.Array((skus as { items: object }).items as never, { description: 'Repeat the parameter' })),
    skus: Optional(Type.String({ maxLength: 100_000, description: 'Separated by commas' })),
    channel: channel!,
    latitude: Optional(latitude as TSchema),
    longitude: Optional(longitude as TSchema),
  }
}

type Given = { sku?: string[]; skus?: string; channel?: string; latitude?: number; longitude?: number }

/** Half a place is none: the engine says which half is missing. */
function toMembers({ sku = [], skus = '', latitude, longitude, ...rest }: Given) {
  const separated = skus
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
  const shipTo = { ...(latitude !== undefined && { latitude }), ...(longitude !== undefined && { longitude }) }
  return { skus: [...sku, ...separated], ...rest, ...(Object.keys(shipTo).length > 0 && { ship_to: shipTo }) }
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
function parameterOf(pointer: string, { sku = [] }: Given): string {
  const [, member, part] = pointer.split('/')
  if (member === 'ship_to' && part !== undefined) return part
  return member === 'skus' && part !== undefined && Number(part) < sku.length ? 'sku' : (member ?? '')
}
