import { adjust, reserve } from '../drawing/story-steps.ts'
import type { Step } from '../drawing/universe.ts'

/** Runs begin at noon. A count is true at its instant: what occurred before it leaves the shelf as counted, what
 * occurred at it or later applies on top, and a newer count has the last word. */
export const countStory: Step[][] = [
  [adjust({ sku: 'ROPE', delta: 9 }), reserve('cart-4', 'app', 'ROPE', 8.5)],
  [countAt('11:30:00', 20), adjust({ sku: 'ROPE', delta: -2, occurred_at: at('11:29:59.999') })],
  [adjust({ sku: 'ROPE', delta: -2.5, occurred_at: at('11:30:00') })],
  [adjust({ sku: 'ROPE', delta: 3, occurred_at: at('11:40:00') }), countAt('11:20:00', 7.25), countAt('11:50:00', 9)],
  [moveLate('on_hand', 2, true), moveLate('on_hand', 8, false), moveLate('damaged', 1, false)],
  [countAt('11:55:00', 8), countAt('11:55:00', 7), countAt('12:00:59', 9)],
]

function at(time: string): string {
  return `2026-03-01T${time}Z`
}

function countAt(time: string, quantity: number): Step {
  return { name: 'set_stock', input: { changes: [{ sku: 'ROPE', location: 'ber', quantity, occurred_at: at(time) }] } }
}

function moveLate(from: string, quantity: number, force: boolean): Step {
  const to = from === 'on_hand' ? 'damaged' : 'on_hand'
  const change = { sku: 'ROPE', location: 'ber', from, to, quantity, force, occurred_at: at('11:10:00') }
  return { name: 'move_stock', input: { changes: [change] } }
}
