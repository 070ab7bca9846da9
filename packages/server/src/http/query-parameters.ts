/** Query parameters that several routes share. */

import type { Config } from 'holdfast'
import { OneOf, Optional, Shape, Sku } from 'holdfast'
import Type, { type TProperties } from 'typebox'

/** A page of a list: the filters of the list, and where the page begins. */
export function listQuery<Filters extends TProperties>({ limits }: Config, filters: Filters) {
  return Shape({
    limit: Type.Integer({
      minimum: 1,
      maximum: limits.page_size_max,
      default: limits.page_size_default,
      description: 'Rows per page',
    }),
    cursor: Optional(Type.String({ minLength: 1, maxLength: 4000, description: 'next_cursor of the page before' })),
    ...filters,
  })
}

/** `sku=A&sku=B` */
export const skuList = Type.Array(Type.String({ ...Sku, pattern: '^[^\\u0000]*$' }), {
  maxItems: 500,
  description: 'Of these SKUs; repeat the parameter',
})

export function instantText(description: string) {
  return Type.String({ format: 'date-time', description })
}

export function oneOf<const Values extends readonly string[]>(values: Values, description: string) {
  return OneOf(values, description)
}
