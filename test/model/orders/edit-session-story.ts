import { onOrder, placeOne, receive } from '../drawing/story-steps.ts'
import type { Step } from '../drawing/universe.ts'

const edit = (order: string, ...lines: object[]): Step => ({ name: 'edit_order', input: { order, lines } })
const start = (order: string): Step => ({ name: 'start_order_edit', input: { order, reason: 'called' } })
const stop = (order: string): Step => ({ name: 'stop_order_edit', input: { order } })
const abandon = (order: string): Step => ({ name: 'abandon_order_edit', input: { order } })

/** Lines are gathered and changed again before anything is done, and the edit is stopped, refused or abandoned. */
export const editSessionStory: Step[][] = [
  [receive('LAMP', 'muc', 9), receive('LAMP', 'ber', 9), placeOne('story-95', 'web', 'LAMP', 2)],
  [start('story-95'), start('story-95'), start('none'), onOrder('approve_order', 'story-95')],
  [edit('story-95', { line: 0, quantity: 3 }, { sku: 'SET', quantity: 1 }, { sku: 'LAMP', quantity: 1 })],
  [edit('story-95', { line: 1, quantity: 2 }, { line: 1, quantity: 3 })],
  [edit('story-95', { line: 1, quantity: 0 }), edit('story-95', { line: 1, quantity: 2 }, { line: 0, quantity: 4 })],
  [edit('story-95', { line: 7, quantity: 1 }), stop('story-95'), stop('story-95')],
  [onOrder('approve_order', 'story-95'), start('story-95'), edit('story-95', { line: 0, quantity: 90_000 })],
  [stop('story-95'), edit('story-95', { line: 0, quantity: 4 }), abandon('story-95'), abandon('story-95')],
  [start('story-95'), stop('story-95'), abandon('none'), stop('none')],
  [onOrder('cancel_order', 'story-95'), start('story-95'), stop('story-95'), abandon('story-95')],
]
