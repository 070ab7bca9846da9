import { count, onTransfer } from '../drawing/story-steps.ts'
import type { Step } from '../drawing/universe.ts'

function make(number: string, lines: object[], more: object = {}): Step {
  return { name: 'create_transfer', input: { number, from: 'ber', to: 'ham', lines, ...more } }
}

function receive(transfer: string, lines: object[]): Step {
  return { name: 'receive_transfer', input: { transfer, lines } }
}

function pick(transfer: string): Step {
  return { name: 'pick_transfer', input: { transfer } }
}

function cancel(transfer: string): Step {
  return { name: 'cancel_transfer', input: { transfer } }
}

const lines = [
  { sku: 'STEP', quantity: 4 },
  { sku: 'ROPE', quantity: 1.5 },
]

/** Goods that people have moved: in parts, with what is lost on the way, called back, and at once. */
export const transfersByHandStory: Step[][] = [
  [count('STEP', 'ber', 9), count('ROPE', 'ber', 9)],
  [make('story-T-1', lines), make('story-T-1', lines), make('story-T-2', lines, { at_once: true })],
  [make('story-T-3', [{ sku: 'STEP', quantity: 9 }]), make('story-T-4', lines, { to: 'ber' })],
  [{ name: 'dispatch_transfer', input: { transfer: 'story-T-1', lines: [{ line: 0, sku: 'STEP', quantity: 3 }] } }],
  [
    receive('story-T-1', [{ line: 0, sku: 'STEP', accepted: 1, reason: 'first' }]),
    receive('story-T-1', [{ line: 0, damaged: 1, reason: 'wet' }]),
    receive('story-T-1', [{ line: 0, accepted: 5 }]),
  ],
  [cancel('story-T-1'), receive('story-T-1', [{ line: 0, accepted: 1 }])],
  [pick('story-T-1-T1')],
  [onTransfer('hold_transfer', 'story-T-1-T1'), onTransfer('release_transfer', 'story-T-1-T1')],
  [pick('story-T-1-T1'), onTransfer('dispatch_transfer', 'story-T-1-T1')],
  [make('story-T-5', [{ sku: 'STEP', quantity: 1 }]), pick('story-T-5'), cancel('story-T-5')],
  [receive('story-T-1-T1', [{ line: 1, rejected: 0.5, short: 1, reason: 'stolen' }])],
  [receive('story-T-1-T1', [{ line: 0, short: 1 }])],
  [count('STEP', 'ber', 0), count('ROPE', 'ber', 9)],
]
