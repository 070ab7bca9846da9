import { fillBackorders } from './reservations/cover.ts'
import { refreshShipments } from './shipments/hold-reasons.ts'
import type { World } from './world.ts'

/** What follows at once whenever anything has changed. */
export function settle(world: World): void {
  fillBackorders(world)
  refreshShipments(world)
}
