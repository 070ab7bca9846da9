import Type from 'typebox'
import { Sku } from '../shapes/names.ts'

/** Of a list: only what concerns these SKUs. */
export const SkuFilter = Type.Array(Sku, { maxItems: 500, description: 'Of these SKUs' })
