/** /v1/stock-locations */
import { read } from '../read.ts'
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
    write('POST', `${url}/:location/close`, 'close_location', MATCHED),
    read(`${url}/:location/standing`, 'get_location_standing'),
  ],
}
