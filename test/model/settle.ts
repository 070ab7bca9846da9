import { type Cause, noteFreed } from './orders/freed-units.ts'
import { fillBackorders } from './reservations/cover.ts'
import { refreshShipments } from './shipments/hold-reasons.ts'
import type { World } from './world.ts'

/** What follows at once whenever anything has changed. What a change of configuration covers is covered after its batch. */
export function settle(world: World, cause: Cause = 'stock'): void {
  if (cause !== 'configuration') fillBackorders(world)
  refreshShipments(world)
  noteFreed(world, cause)
}
