/** What items, locations, models, channels and shipping methods have in common: they are created, listed, looked at, changed, archived and
 * brought back. */
import { read } from '../read.ts'
import type { Route } from '../route.ts'
import { write } from '../write.ts'
import { MATCHED, REVISION } from './matched.ts'

type Noun = 'item' | 'location' | 'model' | 'channel' | 'shipping_method'

/** `key` is the member of what is shown that is its natural key. */
export function configured(noun: Noun, { url, key }: { url: string; key: 'sku' | 'code' }): Route[] {
  const one = `${url}/:${noun}`
  return [
    write('POST', url, `create_${noun}`, {
      headers: REVISION,
      location: (created) => `${url}/${encodeURIComponent((created as unknown as Record<typeof key, string>)[key])}`,
    }),
    read(url, `list_${noun}s`),
    read(one, `get_${noun}`, { headers: REVISION }),
    write('PATCH', one, `update_${noun}`, MATCHED),
    write('DELETE', one, `archive_${noun}`, MATCHED),
    write('POST', `${one}/restore`, `restore_${noun}`, { headers: REVISION }),
  ]
}
