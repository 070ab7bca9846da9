/** /v1/events */
import { read } from '../read.ts'
import type { Resource } from '../route.ts'

export const events: Resource = {
  tag: 'Events',
  description: 'What has happened.',
  routes: [read('/v1/events', 'list_events')],
}
