import { count, onOrder, placeOne, receive } from '../drawing/story-steps.ts'
import type { Step } from '../drawing/universe.ts'

const resume = (order: string): Step => ({ name: 'resume_order', input: { order, reason: 'after all' } })

/** Cancelled and placed again, several times over; what is not there any more is not resumed. */
export const resumedStory: Step[][] = [
  [receive('LAMP', 'muc', 4), placeOne('story-90', 'web', 'LAMP', 2), placeOne('story-91', 'web', 'SET', 1)],
  [onOrder('cancel_order', 'story-90'), onOrder('cancel_order', 'story-91')],
  [resume('story-90'), resume('story-90'), resume('story-91'), resume('none')],
  [onOrder('approve_order', 'story-90')],
  [onOrder('cancel_order', 'story-90'), count('LAMP', 'muc', 0), count('LAMP', 'ber', 0), resume('story-90')],
  [receive('LAMP', 'muc', 4), resume('story-90')],
  [onOrder('cancel_order', 'story-90'), onOrder('cancel_order', 'story-91')],
]
