/** /v1/sales-channels */
import type { Resource } from '../route.ts'
import { configured } from './configured.ts'

export const salesChannels: Resource = {
  tag: 'Sales channels',
  routes: configured('channel', { url: '/v1/sales-channels', parameter: 'channel', key: 'code' }),
}
