import { onHandAccount } from '../levels/ledger.ts'
import { move } from '../levels/record-movement.ts'
import type { World } from '../world.ts'
import type { Transfer } from './transfer.ts'

/** The goods stand on a shelf again: at the destination, or back at the origin. */
export function unload(world: World, transfer: Transfer, location: string): void {
  const loaded = transfer.lines
  transfer.lines = loaded.map((line) => ({ ...line, inTransit: 0 }))
  for (const { item, inTransit: quantity } of loaded) {
    const [from, to] = [`in_transit@${transfer.number}`, onHandAccount(location)]
    const reference = `stock_transfer ${transfer.number}`
    if (quantity > 0) move(world, { item, quantity, from, to, reason: 'transferred', reference })
  }
}
