/** A client program: what can be sold, an order, and what is left. Nothing of Node's is used, so that it compiles for browsers too. */
import { createHoldfast, HoldfastUnreachable, type InputOf } from '@holdfast/sdk'

export async function useService(
  baseUrl: string,
): Promise<{ number: string; shipments: number; available: number | null }> {
  const holdfast = createHoldfast({ baseUrl, actor: undefined, attemptsMax: 3 })
  const order: InputOf<'place_order'> = { number: 'O-1', lines: [{ sku: 'MUG-RED', quantity: 2 }] }
  await holdfast.execute('create_item', { sku: 'MUG-RED' })
  await holdfast.execute('receive_stock', { sku: 'MUG-RED', location: 'default', quantity: 10 })
  const placed = await holdfast.execute('place_order', order, { idempotencyKey: 'checkout-1', signal: undefined })
  if (!placed.ok) throw new Error(placed.detail)
  const availability = await holdfast.read('get_availability', { sku: ['MUG-RED'] })
  const [item] = availability.ok ? availability.result.items : []
  const { number, shipments } = placed.result
  return { number, shipments: shipments.length, available: item?.found ? item.quantity : null }
}

export function isUnreachable(error: unknown): boolean {
  return error instanceof HoldfastUnreachable && error.idempotencyKey !== null
}
