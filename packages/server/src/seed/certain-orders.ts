/** Orders that are there whatever chance says: those that wait for goods, those that wait for a transfer, and one that needs no parcel. */
import type { InputOf, OrderView } from 'holdfast'
import { granted, type Target } from '../target/target.ts'
import { GIFT_CARD, STOCKED } from './shop-items.ts'

/** Their numbers follow on those of the others, where those have numbers. */
export async function placeCertainOrders(target: Target, firstNumber: number | null): Promise<void> {
  let next = firstNumber
  const place = async (input: InputOf<'place_order'>): Promise<OrderView> => {
    const named = next === null ? {} : { number: String(next++) }
    const { number } = granted('place_order', await target.execute('place_order', { ...named, ...input }))
    return granted('approve_order', await target.execute('approve_order', { order: number }))
  }
  await place({ channel: 'trade', lines: [{ sku: 'TENT-4P', quantity: 24 }] })
  const { shipments } = await place({ channel: 'trade', lines: [{ sku: 'TENT-4P', quantity: 6 }] })
  for (const { number: shipment } of shipments)
    granted('hold_shipment', await target.execute('hold_shipment', { shipment, reason: 'the invoice is not paid' }))
  // What is sent by mail to be printed leaves no warehouse.
  await place({ channel: 'web', lines: [{ sku: GIFT_CARD, quantity: 1 }] })
  for (const [at, sku] of (await missingInLyon(target)).slice(0, 4).entries()) {
    const { transfers } = await place({ channel: 'marketplace', lines: [{ sku, quantity: 1 }] })
    for (const { number } of transfers) await bring(target, number, at)
  }
}

/** Others have it, and none of it is promised. */
async function missingInLyon(target: Target): Promise<string[]> {
  const at = async (location: string) => {
    const { data } = granted('list_levels', await target.read('list_levels', { location, limit: 500 }))
    return new Map(data.map((level) => [level.sku, level.available]))
  }
  const [lyon, hamburg] = [await at('lyon'), await at('hamburg')]
  return STOCKED.filter(({ settings }) => settings === undefined)
    .map(({ sku }) => sku)
    .filter((sku) => (lyon.get(sku) ?? 0) === 0 && (hamburg.get(sku) ?? 0) > 0)
}

/** The first waits for a person, the second may go, the third is on its way, the fourth has arrived. */
async function bring(target: Target, transfer: string, steps: number): Promise<void> {
  if (steps > 0) granted('release_transfer', await target.execute('release_transfer', { transfer }))
  if (steps > 1) granted('dispatch_transfer', await target.execute('dispatch_transfer', { transfer }))
  if (steps > 2) granted('complete_transfer', await target.execute('complete_transfer', { transfer }))
}
