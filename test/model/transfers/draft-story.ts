import { receive } from '../drawing/story-steps.ts'
import type { Step } from '../drawing/universe.ts'

const draft = (number: string, more: object = {}): Step => ({
  name: 'create_transfer',
  input: { number, from: 'muc', to: 'ber', lines: [{ sku: 'LAMP', quantity: 2 }], draft: true, ...more },
})
const on = (name: 'confirm_transfer' | 'cancel_transfer', transfer: string): Step => ({ name, input: { transfer } })
const update = (transfer: string, ...lines: object[]): Step => ({ name: 'update_transfer', input: { transfer, lines } })

/** Drafts are changed, confirmed when there is enough, and thrown away. */
export const draftStory: Step[][] = [
  [
    draft('story-D-1'),
    draft('story-D-2'),
    draft('story-D-3'),
    draft('story-D-1'),
    draft('story-D-4', { at_once: true }),
  ],
  [
    update('story-D-1', { sku: 'LAMP', quantity: 90_000 }, { sku: 'MUG', quantity: 1 }),
    on('confirm_transfer', 'story-D-1'),
  ],
  [
    receive('LAMP', 'muc', 4),
    update('story-D-1', { sku: 'LAMP', quantity: 1 }),
    update('story-D-1', { sku: 'SET', quantity: 1 }),
  ],
  [
    on('confirm_transfer', 'story-D-1'),
    on('confirm_transfer', 'story-D-1'),
    update('story-D-1', { sku: 'LAMP', quantity: 2 }),
  ],
  [on('confirm_transfer', 'story-D-2'), on('cancel_transfer', 'story-D-3'), on('confirm_transfer', 'story-D-3')],
  [on('cancel_transfer', 'story-D-1'), on('cancel_transfer', 'story-D-2'), on('confirm_transfer', 'none')],
]
