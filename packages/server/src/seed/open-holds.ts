/** Carts and quotes that hold stock now. */
import { granted, type Target } from '../target/target.ts'
import type { Draws } from './draws.ts'
import { SCARCE, STOCKED } from './shop-items.ts'

const WEEK_SECONDS = 604_800

export async function holdForCarts(target: Target, draws: Draws, count: number): Promise<number> {
  let held = 0
  for (let at = 1; at <= count; at++) {
    const isQuote = at % 4 === 0
    const items = draws.some(
      STOCKED.filter(({ sku }) => !SCARCE.includes(sku)),
      draws.whole(1, 3),
    )
    const lines = items.map(({ sku }) => ({ sku, quantity: 2 }))
    const cart = isQuote
      ? { reference: `quote-${at}`, channel: 'trade', firm: true }
      : { reference: `cart-${at}`, channel: 'web', ttl_seconds: WEEK_SECONDS }
    const answer = await target.execute('reserve_stock', { ...cart, lines })
    if (answer.ok) held++
    else if (answer.code !== 'insufficient_stock') granted('reserve_stock', answer)
  }
  return held
}
