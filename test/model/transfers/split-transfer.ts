/** A part of a transfer sets out: the rest is a transfer of its own. What waits stays behind, and what is counted nowhere. */
import { promiseAt } from '../orders/move-backorders.ts'
import type { World } from '../world.ts'
import { nobodysReservation, type Transfer, type TransferLine } from './transfer.ts'

const REST_FIRST = ['backordered', 'uncounted', 'reserved'] as const

export function splitTransfer(
  world: World,
  transfer: Transfer,
  sent: readonly { line: TransferLine; quantity: number }[],
): void {
  const rest = transfer.lines.flatMap((line) => {
    const quantity = line.quantity - (sent.find((part) => part.line === line)?.quantity ?? 0)
    return quantity === 0 ? [] : [{ ...line, quantity }]
  })
  if (rest.length === 0) return
  const made: Transfer = { ...transfer, number: freeNumber(world, transfer), state: 'upcoming', lines: rest }
  world.transfers.push(made)
  for (const line of rest) passUnits(world, { from: transfer, into: made, line })
  transfer.lines = transfer.lines.flatMap((line) => {
    const part = sent.find((one) => one.line === line)
    return part ? [{ ...line, quantity: part.quantity }] : []
  })
}

function freeNumber(world: World, { order, number }: Transfer): string {
  for (let count = 1; ; count += 1) {
    const free = `${order ?? number}-T${count}`
    if (world.transfers.every((one) => one.number !== free)) return free
  }
}

function passUnits(world: World, { from, into, line }: { from: Transfer; into: Transfer; line: TransferLine }): void {
  let open = line.quantity
  const own = world.promises.filter(
    ({ owner, line: at, item }) =>
      owner?.kind === 'transfer' && owner.number === from.number && at === line.line && item === line.item,
  )
  const reservation = (of: string) => (from.order === null ? nobodysReservation(into) : of)
  for (const kind of REST_FIRST)
    for (const promise of own) {
      const units = Math.min(open, promise[kind])
      if (units === 0) continue
      open -= units
      promise[kind] -= units
      const owner = { kind: 'transfer', number: into.number } as const
      const its = { ...promise, reservation: reservation(promise.reservation) }
      promiseAt(world, its, { location: promise.location, owner })[kind] += units
    }
  const isEmpty = (one: (typeof own)[number]) => one.reserved + one.backordered + one.uncounted + one.fulfilled === 0
  world.promises = world.promises.filter((one) => !own.includes(one) || !isEmpty(one))
}
