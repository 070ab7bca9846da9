/** A refusal names the thing, the numbers, and what is the matter with it. */
import { type Rejection, reject } from 'holdfast'
import { describe, expect, it } from 'vitest'
import { problemOf } from './problem.ts'

const rejectedAt = (pointer: string, code: Rejection['code'], facts = {}) =>
  reject(code, { errors: [{ pointer, code, ...facts }] })

const SAID: [Rejection, string][] = [
  [
    reject('order_state_conflict', { data: { state: 'cancelled', open_steps: ['resume'] } }),
    'The order is cancelled; what can be done with it now: resume.',
  ],
  [
    reject('shipment_state_conflict', { data: { state: 'delivered', open_steps: [] } }),
    'The shipment is delivered, and nothing more is done with it.',
  ],
  [reject('reservation_closed', { data: { state: 'released' } }), 'The reservation is released.'],
  [
    reject('item_not_empty', { data: { on_hand: 3, quarantined: 0, damaged: 1 } }),
    'Goods of the inventory item still stand on shelves: on hand 3, damaged 1.',
  ],
  [
    reject('location_in_use', { data: { models: ['default'], shipping_methods: [], reserved: 2, incoming: 0 } }),
    'The stock location cannot be archived: models default, reserved 2.',
  ],
  [reject('item_in_use'), 'The item cannot become a kit, for it has stock,'],
  [
    reject('names_archived', { data: { names: Array.from({ length: 12 }, (_, at) => `n${at}`) } }),
    'n0, n1, n2, n3, n4, n5, n6, n7, n8, n9 and 2 more.',
  ],
  [
    rejectedAt('/lines/0/quantity', 'exceeds_line', { sku: 'TEA', requested: 9, available: 2 }),
    '/lines/0/quantity: TEA: 9 requested, the line has 2',
  ],
  [rejectedAt('/to', 'conflicting_constraints', { location: 'berlin' }), '/to: goods go from one location to another'],
  [rejectedAt('/lines/1/line', 'conflicting_constraints', { sku: 'TEA' }), 'TEA: the line stands twice'],
  [rejectedAt('/number', 'return_number_taken', { number: 'R1' }), 'another return has the number "R1"'],
  // Where a fact is missing the meaning stands there.
  [rejectedAt('', 'unknown_order'), 'The request names an order that does not exist.'],
]

describe('what a refusal says', () => {
  it.each(SAID)('%#: of $code', (rejection, words) => {
    const problem = problemOf(rejection, { url: '/v1/orders?x=1', id: 'one' })
    expect(problem.detail).toContain(words)
    expect(problem.detail).not.toContain('undefined')
    expect(problem.remedy).not.toBe('')
  })
})
