/** /v1/expected-receipts */
import { read } from '../read.ts'
import type { Resource } from '../route.ts'
import { write } from '../write.ts'
import { MATCHED, REVISION } from './matched.ts'

const url = '/v1/expected-receipts'
const one = `${url}/:receipt`

export const expectedReceipts: Resource = {
  tag: 'Expected receipts',
  description: 'Goods that suppliers have announced: purchase orders and shipping notices.',
  routes: [
    write('POST', url, 'create_expected_receipt', {
      headers: REVISION,
      location: (receipt) => `${url}/${encodeURIComponent(receipt.number)}`,
    }),
    read(url, 'list_expected_receipts'),
    read(one, 'get_expected_receipt', { headers: REVISION }),
    write('PATCH', one, 'update_expected_receipt', MATCHED),
    write('POST', `${one}/receive`, 'receive_expected_receipt', { headers: REVISION }),
    write('POST', `${one}/close`, 'close_expected_receipt', { headers: REVISION }),
    write('POST', `${one}/cancel`, 'cancel_expected_receipt', { headers: REVISION }),
  ],
}
