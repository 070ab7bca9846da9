/** /v1/sales-channels */
import type { Resource } from '../route.ts'
import { configured } from './configured.ts'

export const salesChannels: Resource = {
  tag: 'Sales channels',
  description: 'Where is sold; each channel has one inventory model.',
  routes: configured('channel', { url: '/v1/sales-channels', key: 'code' }),
}
