/** /v1/backorders */
import { read } from '../read.ts'
import type { Resource } from '../route.ts'

export const backorders: Resource = {
  tag: 'Backorders',
  description: 'Who waits for what.',
  routes: [read('/v1/backorders', 'list_backorders')],
}
