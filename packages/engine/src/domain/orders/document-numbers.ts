/**
 * The numbers of the documents that follow from an order: O-1 has the shipments O-1-1, O-1-2, … and the transfers
 * O-1-T1, O-1-T2, …
 *
 * People may give any number to a document of their own, such a one too, so a number that is taken is passed over.
 * Whether it is taken is known of the documents at hand; and of all others once a batch has failed by such a number,
 * because it is run again with `takenNumbers` of its orders.
 */
import type { WorkingSet } from '../working-set.ts'
import type { Order } from './order.ts'

export function shipmentNumbers(state: WorkingSet, order: Pick<Order, 'number'>): Generator<string, never> {
  return freeNumbers(`${order.number}-`, (number) => isTaken(state, state.shipments.where('number', number), number))
}

export function transferNumbers(state: WorkingSet, order: Pick<Order, 'number'>): Generator<string, never> {
  return freeNumbers(`${order.number}-T`, (number) => isTaken(state, state.transfers.where('number', number), number))
}

function isTaken(state: WorkingSet, known: readonly unknown[], number: string): boolean {
  return known.length > 0 || state.takenNumbers.has(number)
}

function* freeNumbers(prefix: string, taken: (number: string) => boolean): Generator<string, never> {
  for (let count = 1; ; count += 1) if (!taken(`${prefix}${count}`)) yield `${prefix}${count}`
}
