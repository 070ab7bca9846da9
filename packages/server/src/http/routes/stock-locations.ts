/** /v1/stock-locations */
import type { Resource } from '../route.ts'
import { write } from '../write.ts'
import { configured } from './configured.ts'
import { MATCHED } from './matched.ts'

const url = '/v1/stock-locations'

export const stockLocations: Resource = {
  tag: 'Stock locations',
  description: 'Where stock stands.',
  routes: [
    ...configured('location', { url, key: 'code' }),
    write('POST', `${url}/:location/replace`, 'replace_location', MATCHED),
  ],
}
