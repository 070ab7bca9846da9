import { MOST } from '../quantities.ts'
import { Refused } from '../refused.ts'
import { uncover } from '../reservations/cover.ts'
import { free, reserved } from '../reservations/promises.ts'
import type { World } from '../world.ts'
import { balance, onHandAccount } from './ledger.ts'
import { countThatSaw, refuseTooMuch } from './record-movement.ts'
import { refuseShortThen } from './short-then.ts'
import type { Target } from './stock-changes.ts'

type Wish = { shelf: string; quantity: number; occurredAt: number | null; force: boolean; leaves: boolean }

/** Checks that units are there to be taken; forced, promised ones are taken too, and their promises wait. What happened
 * before a count leaves the shelf as counted, so that nothing is taken from anybody. */
export function takeStock(world: World, { item, location }: Target, wish: Wish): void {
  const { shelf, quantity, occurredAt, force } = wish
  if (countThatSaw(world, item.id, shelf, occurredAt) !== null) {
    refuseShortThen(world, { item, location }, wish)
    refuseTooMuch(world, item.id, location.code, quantity)
    return
  }
  const present = balance(world, item.id, shelf)
  const isOnHand = shelf === onHandAccount(location.code)
  const takeable = isOnHand && !force ? free(world, item.id, location.code) : present
  if (takeable < quantity) throw new Refused('insufficient_free_stock')
  refuseShortThen(world, { item, location }, wish)
  if (isOnHand) uncoverBelow(world, { item, location }, present - quantity)
}

/** So many units are left on the shelf: whoever was promised more than them, waits. */
export function uncoverBelow(world: World, { item, location }: Target, left: number): void {
  uncover(world, item.id, location.code, reserved(world, item.id, location.code) - left)
}

export function refuseAbove(balanceAfter: number): void {
  if (balanceAfter > MOST) throw new Refused('balance_out_of_range')
}
