/**
 * The numbers of the documents that follow from an order: O-1 has the shipments O-1-1, O-1-2, …, the transfers O-1-T1,
 * O-1-T2, … and the returns O-1-R1, …
 *
 * People may give a document of their own any number, such a one too; a number that is taken is passed over. Whether it
 * is taken is known of the documents at hand. Of all others it is looked up only when a batch has failed by it: the batch
 * is run again with `takenNumbers`, so that nobody pays for a look-up that hardly anybody needs.
 */
import type { WorkingSet } from '../working-set.ts'
import type { Order } from './order.ts'

/** So many numbers of each kind are looked up per order. */
export const LOOKED_UP_MAX = 1000

export function shipmentNumbers(state: WorkingSet, order: Pick<Order, 'id' | 'number'>): Generator<string, never> {
  const isHere = (number: string) => state.shipments.first('number', number) !== undefined
  return freeNumbers(state, order, '', isHere, state.shipments.where('order', order.id).length + 1)
}

export function transferNumbers(state: WorkingSet, order: Pick<Order, 'id' | 'number'>): Generator<string, never> {
  return freeNumbers(state, order, 'T', (number) => state.transfers.where('number', number).length > 0)
}

export function returnNumbers(state: WorkingSet, order: Pick<Order, 'id' | 'number'>): Generator<string, never> {
  return freeNumbers(state, order, 'R', (number) => state.returns.where('number', number).length > 0)
}

function* freeNumbers(
  { takenNumbers }: WorkingSet,
  order: Pick<Order, 'id' | 'number'>,
  mark: string,
  isHere: (number: string) => boolean,
  /** An order of a thousand lines may have a shipment for each: those that are here need not be counted anew. */
  from = 1,
): Generator<string, never> {
  for (let count = from; ; count += 1) {
    const number = `${order.number}-${mark}${count}`
    // What was not looked up is made unmistakable by the order's id, once some number has turned out to be taken.
    if (count > LOOKED_UP_MAX && takenNumbers.size > 0) yield `${number}-${order.id}`
    else if (!isHere(number) && !takenNumbers.has(number)) yield number
  }
}
