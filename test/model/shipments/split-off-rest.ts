/** A part of a shipment leaves: the rest becomes a shipment of its own, with all that is still to come. */

import { changedLines, newShipment, promiseAt } from '../orders/move-backorders.ts'
import { orderNamed } from '../orders/order.ts'
import type { PartOfLine } from '../orders/parts-of-lines.ts'
import type { World } from '../world.ts'
import { promisesHere } from './hold-reasons.ts'
import { promisedOf, type Shipment } from './shipment.ts'

const WAITING_FIRST = ['backordered', 'reserved', 'uncounted', 'fulfilled'] as const

export function splitOffRest(world: World, shipment: Shipment, leaving: readonly PartOfLine[]): Shipment {
  const { location, category, decremented, isLifted } = shipment
  const order = orderNamed(world, shipment.order)!
  const made = Object.assign(newShipment(world, order, { location, category }), {
    decremented,
    isLifted,
    ...promisedOf(shipment),
  })
  const here = promisesHere(world, shipment)
  for (const line of shipment.lines) {
    const part = leaving.find((one) => one.line === line.line && one.item === line.item)
    passUnits(world, { from: shipment, into: made, here }, line, line.quantity - (part?.quantity ?? 0))
  }
  for (const transfer of world.transfers)
    if (transfer.shipment === shipment.number && !['completed', 'cancelled'].includes(transfer.state)) {
      if (transfer.state === 'in_transit') keepWhatStayed(world, shipment, transfer.number)
      transfer.shipment = made.number
    }
  return made
}

/** Units that are counted nowhere and were not sent leave with the shipment: they are its own from now on. */
function keepWhatStayed(world: World, shipment: Shipment, transfer: string): void {
  const stayed = world.promises.filter(
    ({ owner, uncounted }) => owner?.kind === 'transfer' && owner.number === transfer && uncounted > 0,
  )
  for (const promise of stayed) {
    const owner = { kind: 'shipment', number: shipment.number } as const
    promiseAt(world, promise, { location: shipment.location, owner }).uncounted += promise.uncounted
    promise.uncounted = 0
  }
  const isEmpty = (one: (typeof stayed)[number]) => WAITING_FIRST.every((kind) => one[kind] === 0)
  world.promises = world.promises.filter((one) => !stayed.includes(one) || !isEmpty(one))
}

type Passing = { from: Shipment; into: Shipment; here: ReturnType<typeof promisesHere> }

/** Of what stands here as much as is not still to come. */
function passUnits(
  world: World,
  { from, into, here }: Passing,
  line: Shipment['lines'][number],
  quantity: number,
): void {
  if (quantity === 0) return
  const holdsAny = (one: (typeof here)[number]) => WAITING_FIRST.some((kind) => one[kind] > 0)
  // Those that had nothing before stay as they were: they tell what was given back.
  const own = here.filter((one) => one.line === line.line && one.item === line.item && holdsAny(one))
  const standing = own.reduce((sum, one) => WAITING_FIRST.reduce((all, kind) => all + one[kind], sum), 0)
  let open = quantity - (line.quantity - standing)
  for (const kind of WAITING_FIRST)
    for (const promise of own) {
      const units = Math.min(open, promise[kind])
      if (units === 0) continue
      open -= units
      promise[kind] -= units
      const owner = { kind: 'shipment', number: into.number } as const
      promiseAt(world, promise, { location: from.location, owner })[kind] += units
    }
  world.promises = world.promises.filter((one) => !own.includes(one) || holdsAny(one))
  from.lines = changedLines(from.lines, line, -quantity)
  into.lines = changedLines(into.lines, { ...line }, quantity)
}
