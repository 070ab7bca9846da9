/** /v1/pickup-locations */
import { readByPost } from '../read.ts'
import type { Resource } from '../route.ts'

export const pickupLocations: Resource = {
  tag: 'Pickup locations',
  description: 'Where customers can fetch goods, and when.',
  routes: [readByPost('/v1/pickup-locations/search', 'search_pickup_locations')],
}
