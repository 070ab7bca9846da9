/** The orders of today: what is asked for, by whom, and how far each has come. */
import type { InputOf, OrderView } from 'holdfast'
import { granted, type Target } from '../target/target.ts'
import type { Draws } from './draws.ts'
import { KITS, SCARCE, STOCKED, UNCOUNTED } from './shop-items.ts'
import { CITIES, STORES } from './shop-places.ts'

const CHANNEL_WEIGHTS = { web: 55, marketplace: 15, pickup: 15, trade: 15 }

export type PlayedOrders = { placed: OrderView[]; refused: number }

/** One after the other, so that the same seed finds the same stock. */
export async function placeOrders(
  target: Target,
  draws: Draws,
  { count, numbered }: { count: number; numbered: boolean },
): Promise<PlayedOrders> {
  const placed: OrderView[] = []
  let refused = 0
  for (let at = 0; at < count; at++) {
    const input = drawOrder(draws)
    const number = numbered ? { number: String(10_001 + at) } : {}
    const answer = await target.execute('place_order', { ...number, ...input })
    if (answer.ok) placed.push(answer.result)
    // Sold out: that happens in a shop.
    else if (answer.code === 'insufficient_stock') refused++
    else granted('place_order', answer)
  }
  return { placed, refused }
}

function drawOrder(draws: Draws): InputOf<'place_order'> {
  const channel = draws.weighted(CHANNEL_WEIGHTS)
  const { city, country, latitude, longitude } = draws.one(CITIES)
  const asked = {
    channel,
    lines: drawLines(draws, channel),
    metadata: { customer: `C-${draws.whole(1000, 1999)}`, ...(draws.happens(0.1) && { gift: true }) },
    ...(draws.happens(0.2) && { external_reference: `EXT-${draws.whole(100_000, 999_999)}` }),
  }
  if (channel === 'pickup') return { ...asked, pickup_location: draws.one(STORES).code }
  return {
    ...asked,
    ship_to: { city, country, latitude: jitter(latitude, draws), longitude: jitter(longitude, draws) },
  }
}

/** Somewhere around the city. */
function jitter(degrees: number, draws: Draws): number {
  return Math.round((degrees + (draws.fraction() - 0.5) / 4) * 1000) / 1000
}

function drawLines(draws: Draws, channel: string): { sku: string; quantity: number }[] {
  const isTrade = channel === 'trade'
  const skus = draws.some(STOCKED, Number(draws.weighted({ 1: 5, 2: 3, 3: 2, 4: 1 }))).map(({ sku }) => sku)
  const extra = [
    ...(draws.happens(0.12) ? [draws.one(SCARCE)] : []),
    ...(draws.happens(0.12) && channel !== 'pickup' ? [draws.one(KITS).sku] : []),
    ...(draws.happens(0.08) && channel === 'web' ? [draws.one(UNCOUNTED).sku] : []),
  ]
  return [...new Set([...skus, ...extra])].map((sku) => ({ sku, quantity: quantityOf(sku, isTrade, draws) }))
}

function quantityOf(sku: string, isTrade: boolean, draws: Draws): number {
  if (sku.startsWith('ROPE')) return draws.whole(4, 40) / 2
  const wanted = isTrade ? draws.whole(2, 6) : draws.weighted({ 1: 7, 2: 2, 3: 1 })
  const pieces = Math.min(Number(wanted), sku.startsWith('STOVE') || sku.startsWith('KIT') ? 2 : 6)
  return sku.startsWith('SOCK') ? pieces * 2 : pieces
}
