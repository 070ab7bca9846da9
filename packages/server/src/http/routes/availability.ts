/** /v1/availability */
import { type Limits, Optional, queries } from 'holdfast'
import Type, { type TObject } from 'typebox'
import { read, readByPost } from '../read.ts'
import type { Resource } from '../route.ts'

const url = '/v1/availability'

/** In an address, `sku=A&sku=B` or `skus=A,B`. */
function parameters(limits: Limits) {
  const { skus, channel } = (queries.get('get_availability')!.input(limits) as TObject).properties
  return {
    sku: Optional(Type.Array((skus as { items: object }).items as never, { description: 'Repeat the parameter' })),
    skus: Optional(Type.String({ maxLength: 100_000, description: 'Separated by commas' })),
    channel: channel!,
  }
}

function toMembers({ sku = [], skus = '', ...rest }: { sku?: string[]; skus?: string; channel?: string }) {
  const separated = skus
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
  return { skus: [...sku, ...separated], ...rest }
}

/** SKUs are named by either parameter: the first ones by `sku`. */
function locate(pointer: string, { sku = [] }: { sku?: string[] }): string {
  const [, index] = /^\/skus(?:\/(\d+))?/.exec(pointer) ?? []
  return index !== undefined && Number(index) < sku.length ? `/sku/${index}` : pointer
}

export const availability: Resource = {
  tag: 'Availability',
  description: 'What can be sold now.',
  routes: [
    read(url, 'get_availability', { parameters: { shapes: parameters, toMembers, locate } }),
    readByPost(url, 'get_availability', {
      id: 'post_availability',
      summary: 'The same for more SKUs than fit into an address.',
    }),
  ],
}
