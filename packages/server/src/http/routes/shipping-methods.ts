/** /v1/shipping-methods */
import type { Resource } from '../route.ts'
import { configured } from './configured.ts'

export const shippingMethods: Resource = {
  tag: 'Shipping methods',
  description: 'How goods come to a customer, what that costs and how long it takes.',
  routes: configured('shipping_method', { url: '/v1/shipping-methods', key: 'code' }),
}
