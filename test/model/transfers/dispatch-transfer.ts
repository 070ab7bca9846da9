import type { Draw } from '../drawing/draw.ts'
import { eachLine } from '../expected-receipts/expected-lines.ts'
import { onHandAccount } from '../levels/ledger.ts'
import { madeLevel } from '../levels/level.ts'
import { move } from '../levels/record-movement.ts'
import { drawDocument } from '../orders/random-orders.ts'
import { inUnits, tenThousandths } from '../quantities.ts'
import { Refused } from '../refused.ts'
import { isCountable } from '../settings/cascade.ts'
import { defineVerb } from '../verb.ts'
import type { World } from '../world.ts'
import { lineMeant } from './receive-transfer.ts'
import { splitTransfer } from './split-transfer.ts'
import { type Transfer, type TransferLine, transferNamed } from './transfer.ts'
import { transferShown } from './transfer-shown.ts'

type Part = { line: number; sku?: string; quantity: number }

export const dispatchTransfer = defineVerb<{ transfer: string; lines?: Part[] }>({
  name: 'dispatch_transfer',
  decide: (world, input) => {
    const transfer = transferNamed(world, input.transfer)
    if (!input.lines && ['in_transit', 'completed'].includes(transfer.state)) return () => transferShown(transfer)
    if (!['upcoming', 'picking'].includes(transfer.state)) throw new Refused('stock_transfer_state_conflict')
    if (input.lines) splitTransfer(world, transfer, sentParts(world, transfer, input.lines))
    sendOff(world, transfer)
    return () => transferShown(transfer)
  },
  weight: 5,
  draw: (draw) => {
    const transfer = drawDocument(draw, draw.world.transfers, ['upcoming', 'picking'])
    const known = draw.world.transfers.find(({ number }) => number === transfer)
    return { transfer, ...draw.optional('lines', 0.3, () => drawParts(draw, known)) }
  },
})

export function sendOff(world: World, transfer: Transfer): void {
  const promises = world.promises.filter(({ owner }) => owner?.kind === 'transfer' && owner.number === transfer.number)
  if (promises.some((promise) => promise.backordered > 0)) throw new Refused('stock_transfer_not_covered')
  for (const promise of promises) promise.reserved = 0
  // What is not counted any more ships without being sent.
  const uncounted = ({ line, item }: { line: number; item: string }) =>
    promises.filter((one) => one.line === line && one.item === item).reduce((sum, one) => sum + one.uncounted, 0)
  transfer.lines = transfer.lines
    .map((line) => ({ ...line, quantity: line.quantity - uncounted(line) }))
    .filter(({ quantity }) => quantity > 0)
  for (const { item, quantity } of transfer.lines) {
    const [from, to] = [onHandAccount(transfer.from), `in_transit@${transfer.number}`]
    const reference = `stock_transfer ${transfer.number}`
    move(world, { item, quantity, from, to, reason: 'transferred', reference })
    madeLevel(world, item, transfer.to)
  }
  transfer.lines = transfer.lines.map((line) => ({ ...line, inTransit: line.quantity }))
  transfer.state = 'in_transit'
  transfer.dispatchedAt = world.now
}

function sentParts(
  world: World,
  transfer: Transfer,
  sent: readonly Part[],
): { line: TransferLine; quantity: number }[] {
  const seen: TransferLine[] = []
  return eachLine(sent, (part) => {
    const line = lineMeant(world, transfer, part)
    if (seen.includes(line)) throw new Refused('conflicting_constraints')
    if (part.quantity <= 0) throw new Refused('quantity_not_positive')
    if (!isCountable(world, part.quantity, { item: line.item })) throw new Refused('fraction_not_allowed')
    if (tenThousandths(part.quantity) > line.quantity) throw new Refused('exceeds_line')
    seen.push(line)
    return { line, quantity: tenThousandths(part.quantity) }
  })
}

function drawParts(draw: Draw, known: Transfer | undefined): object[] {
  const { random } = draw
  const lines = known?.lines ?? []
  const parts = lines
    .filter(() => random.chance(0.8))
    .map((line) => ({
      line: line.line,
      ...draw.optional('lines[].sku', lines.length > 1 ? 0.6 : 0.1, () => line.sku),
      quantity: random.pick([1, 1, inUnits(line.quantity), inUnits(line.quantity) + 1]),
    }))
  return parts.length > 0 ? parts : [{ line: lines.length, quantity: 1 }]
}
