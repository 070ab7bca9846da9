/** What the screen of webhooks reads. */
import type { ResultOf, RowOf } from '@holdfast/sdk'

export type Endpoint = ResultOf<'list_webhook_endpoints'>['data'][number]
export type Delivery = RowOf<'list_webhook_deliveries'>
