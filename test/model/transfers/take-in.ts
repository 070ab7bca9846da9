/** Goods of a transfer that arrive, one way or the other. */
import type { Came } from '../expected-receipts/expected-receipt.ts'
import { cameOf } from '../expected-receipts/expected-receipt.ts'
import { onHandAccount } from '../levels/ledger.ts'
import { move, refuseTooMuch } from '../levels/record-movement.ts'
import { orderNamed, waitsSince } from '../orders/order.ts'
import { reservationOf } from '../orders/order-promises.ts'
import type { World } from '../world.ts'
import type { Transfer, TransferLine } from './transfer.ts'

export type Arrived = { line: TransferLine; came: Came; reason: string | undefined }

const KINDS = ['damaged', 'rejected', 'short'] as const

export function takeIn(world: World, transfer: Transfer, arrived: readonly Arrived[]): void {
  for (const item of new Set(arrived.map(({ line }) => line.item))) {
    const own = arrived.filter(({ line }) => line.item === item)
    const sum = (of: (came: Came) => number) => own.reduce((all, { came }) => all + of(came), 0)
    refuseTooMuch(
      world,
      item,
      transfer.to,
      sum(({ accepted, damaged }) => accepted + damaged),
    )
    refuseTooMuch(
      world,
      item,
      transfer.from,
      sum(({ rejected }) => rejected),
    )
  }
  for (const one of arrived) takeInLine(world, transfer, one)
  if (transfer.lines.some((line) => line.inTransit > 0)) return
  transfer.state = 'completed'
  transfer.completedAt = world.now
}

function takeInLine(world: World, transfer: Transfer, { line, came, reason }: Arrived): void {
  const next = { ...line, inTransit: line.inTransit - cameOf(came) }
  for (const way of ['accepted', ...KINDS] as const) next[way] += came[way]
  for (const kind of KINDS) {
    if (reason === undefined || came[kind] === 0) continue
    const same = next.discrepancies.find((one) => one.kind === kind && one.reason === reason)
    const others = next.discrepancies.filter((one) => one !== same)
    next.discrepancies = [...others, { kind, quantity: came[kind] + (same?.quantity ?? 0), reason }]
  }
  transfer.lines = transfer.lines.map((one) => (one.line === line.line && one.item === line.item ? next : one))
  const from = `in_transit@${transfer.number}`
  const reference = `stock_transfer ${transfer.number}`
  for (const [quantity, to, why, note] of [
    [came.accepted, onHandAccount(transfer.to), 'transferred', undefined],
    [came.damaged, `damaged@${transfer.to}`, 'damaged', reason],
    [came.rejected, `quarantined@${transfer.from}`, 'transferred', reason],
    [came.short, 'shrinkage', 'lost', reason],
  ] as const)
    if (quantity > 0) move(world, { item: line.item, quantity, from, to, reason: why, note, reference })
  if (transfer.order !== null) reserveForShipment(world, transfer, line, came)
}

/** In the same breath, and as old as the order, wherever it stands now; what was lost is waited for. */
function reserveForShipment(world: World, transfer: Transfer, { line, item }: TransferLine, came: Came): void {
  const { id: reservation, revision } = reservationOf(world, transfer.order!)
  world.promises.push({
    reservation,
    revision,
    line,
    item,
    location: transfer.to,
    owner: { kind: 'shipment', number: transfer.shipment! },
    reserved: came.accepted,
    backordered: cameOf(came) - came.accepted,
    fulfilled: 0,
    uncounted: 0,
    expiresAt: null,
    promisedAt: waitsSince(orderNamed(world, transfer.order!)!),
  })
}
