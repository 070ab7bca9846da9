/** /v1/stocktakes */
import { read } from '../read.ts'
import type { Resource } from '../route.ts'
import { write } from '../write.ts'
import { MATCHED, REVISION } from './matched.ts'

const url = '/v1/stocktakes'
const one = `${url}/:stocktake`

export const stocktakes: Resource = {
  tag: 'Stocktakes',
  description: 'What is counted at a location, by whom, and what the books are made to agree with.',
  routes: [
    write('POST', url, 'create_stocktake', {
      headers: REVISION,
      location: (stocktake) => `${url}/${encodeURIComponent(stocktake.number)}`,
    }),
    read(url, 'list_stocktakes'),
    read(one, 'get_stocktake', { headers: REVISION }),
    write('PATCH', one, 'update_stocktake', MATCHED),
    write('POST', `${one}/start`, 'start_stocktake', { headers: REVISION }),
    write('POST', `${one}/counts`, 'record_stocktake_counts', { headers: REVISION }),
    write('POST', `${one}/finish`, 'finish_stocktake', { headers: REVISION }),
    write('POST', `${one}/review`, 'review_stocktake', { headers: REVISION }),
    read(`${one}/report`, 'get_stocktake_report'),
    write('POST', `${one}/complete`, 'complete_stocktake', { headers: REVISION }),
    write('POST', `${one}/cancel`, 'cancel_stocktake', { headers: REVISION }),
  ],
}
