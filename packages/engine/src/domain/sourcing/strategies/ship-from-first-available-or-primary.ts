import { plus, type Quantity } from '../../kernel/quantity.ts'
import { type Reach, reachOf } from '../reach.ts'
import { availableLeft, isUntracked, type Share } from '../remaining-stock.ts'
import { shipFromHub } from './ship-from-primary.ts'
import type { OrderToSource, SourcedOrder } from './strategy.ts'

/** The first location that holds the whole order ships it; if there is none, the primary does, with transfers. */
export function shipFromFirstAvailableOrPrimary(order: OrderToSource): SourcedOrder {
  const fallback = reachOf('ship_from_first_available_or_primary', order.locations.length)
  const wanted = wantedPerItem(order)
  const holder = fallback.stock.find((position) =>
    wanted.every(({ shares, quantity }) => {
      const share = shares[position]!
      return isUntracked(share) || availableLeft(share) >= quantity
    }),
  )
  if (holder === undefined) {
    return { ...shipFromHub(order, fallback), passedOver: () => 'lacks_some_items' }
  }
  const reach: Reach = { stock: [holder], backorders: [], untracked: [holder], hub: holder }
  const passedOver = (position: number) => (position < holder ? 'lacks_some_items' : null)
  return { ...shipFromHub(order, reach), passedOver }
}

function wantedPerItem(order: OrderToSource): { shares: Share[]; quantity: Quantity }[] {
  const wanted = new Map<string, { shares: Share[]; quantity: Quantity }>()
  for (const { item, quantity } of order.demands) {
    const known = wanted.get(item)
    if (known !== undefined) known.quantity = plus(known.quantity, quantity)
    else wanted.set(item, { shares: order.remaining.of(item), quantity })
  }
  return [...wanted.values()]
}
