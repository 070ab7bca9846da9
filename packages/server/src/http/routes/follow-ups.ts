/** /v1/follow-ups */
import { read } from '../read.ts'
import type { Resource } from '../route.ts'

export const followUps: Resource = {
  tag: 'Follow-ups',
  description: 'What changes have made necessary elsewhere and is not done yet.',
  routes: [read('/v1/follow-ups', 'list_follow_ups')],
}
