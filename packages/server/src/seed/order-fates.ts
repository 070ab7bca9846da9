/** How far each order of today has come. Every state that an order, a shipment or a transfer can be in is met. */
import type { OrderView, ShipmentView, TransferView } from 'holdfast'
import { granted, type Target } from '../target/target.ts'
import type { Draws } from './draws.ts'

const ORDER_FATES = { new: 10, cancelled: 5, edited: 5, cancelled_late: 4, approved: 76 }
const SHIPMENT_FATES = {
  picking: 12,
  held: 5,
  packing: 12,
  ready: 10,
  in_part: 4,
  shipped: 22,
  mistaken: 1,
  delivered: 34,
}
const TRANSFER_FATES = { left: 3, released: 2, dispatched: 3, completed: 4 }

export async function playOrder(target: Target, order: OrderView, draws: Draws): Promise<void> {
  const fate = draws.weighted(ORDER_FATES)
  const { number } = order
  if (fate === 'new') return
  if (fate === 'cancelled') {
    granted('cancel_order', await target.execute('cancel_order', { order: number }))
    return
  }
  if (fate === 'edited') await editOrder(target, order)
  const approved = granted('approve_order', await target.execute('approve_order', { order: number }))
  if (fate === 'cancelled_late') {
    granted('cancel_order', await target.execute('cancel_order', { order: number }))
    return
  }
  for (const transfer of approved.transfers) await playTransfer(target, transfer, draws)
  const { shipments } = granted('get_order', await target.read('get_order', { order: number }))
  for (const shipment of shipments) await playShipment(target, shipment, draws)
}

/** The buyer has called: less of the first line, if there is more than one of it. */
async function editOrder(target: Target, { number, lines: [first] }: OrderView): Promise<void> {
  if (!first || first.quantity < 2 || !Number.isInteger(first.quantity) || first.sku.startsWith('SOCK')) return
  const lines = [{ line: first.line, quantity: first.quantity - 1 }]
  granted('edit_order', await target.execute('edit_order', { order: number, lines, reason: 'the buyer has called' }))
}

async function playTransfer(target: Target, { number, state }: TransferView, draws: Draws): Promise<void> {
  const fate = draws.weighted(TRANSFER_FATES)
  if (fate === 'left') return
  if (state === 'on_hold') granted('release_transfer', await target.execute('release_transfer', { transfer: number }))
  if (fate === 'released') return
  granted('dispatch_transfer', await target.execute('dispatch_transfer', { transfer: number }))
  if (fate === 'completed')
    granted('complete_transfer', await target.execute('complete_transfer', { transfer: number }))
}

/** What waits for something stays where it is. */
async function playShipment(
  target: Target,
  { number: shipment, state, lines }: ShipmentView,
  draws: Draws,
): Promise<void> {
  const fate = draws.weighted(SHIPMENT_FATES)
  if (state !== 'picking' || fate === 'picking') return
  if (fate === 'held') {
    granted('hold_shipment', await target.execute('hold_shipment', { shipment, reason: draws.one(HOLD_NOTES) }))
    return
  }
  if (fate === 'in_part') {
    const [first] = lines
    const isDivisible =
      first !== undefined && first.quantity >= 2 && Number.isInteger(first.quantity) && !isOfKit(first, lines)
    if (isDivisible)
      granted(
        'ship_shipment',
        await target.execute('ship_shipment', { shipment, lines: [{ line: first.line, quantity: 1 }] }),
      )
    return
  }
  granted('pack_shipment', await target.execute('pack_shipment', { shipment }))
  if (fate === 'packing') return
  granted('ready_shipment', await target.execute('ready_shipment', { shipment }))
  if (fate === 'ready') return
  await shipAndDeliver(target, shipment, fate, draws)
}

async function shipAndDeliver(
  target: Target,
  shipment: string,
  fate: 'shipped' | 'mistaken' | 'delivered',
  draws: Draws,
): Promise<void> {
  const parcel = { tracking_number: `HF${draws.whole(10_000_000, 99_999_999)}`, carrier: draws.one(CARRIERS) }
  granted('ship_shipment', await target.execute('ship_shipment', { shipment, packages: [parcel] }))
  if (fate === 'mistaken')
    granted(
      'unship_shipment',
      await target.execute('unship_shipment', { shipment, reason: 'the wrong parcel was scanned' }),
    )
  if (fate === 'delivered') granted('deliver_shipment', await target.execute('deliver_shipment', { shipment }))
}

/** Parts of a kit stand on one line. */
function isOfKit({ line }: { line: number }, lines: ShipmentView['lines']): boolean {
  return lines.filter((other) => other.line === line).length > 1
}

const HOLD_NOTES = ['call the buyer first', 'the address looks wrong', 'to be checked for fraud']
const CARRIERS = ['DHL', 'DPD', 'Colissimo', 'PostNord']
