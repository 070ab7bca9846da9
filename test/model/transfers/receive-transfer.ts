import type { Draw } from '../drawing/draw.ts'
import { eachLine } from '../expected-receipts/expected-lines.ts'
import { type Came, cameOf } from '../expected-receipts/expected-receipt.ts'
import { itemNamed } from '../items/item.ts'
import { drawDocument } from '../orders/random-orders.ts'
import { inUnits, tenThousandths } from '../quantities.ts'
import { Refused } from '../refused.ts'
import { isCountable } from '../settings/cascade.ts'
import { defineVerb } from '../verb.ts'
import type { World } from '../world.ts'
import { type Arrived, takeIn } from './take-in.ts'
import { type Transfer, type TransferLine, transferNamed } from './transfer.ts'
import { transferShown } from './transfer-shown.ts'

const WAYS = ['accepted', 'damaged', 'rejected', 'short'] as const
type Part = { line: number; sku?: string; reason?: string } & Partial<Came>

export const receiveTransfer = defineVerb<{ transfer: string; lines: Part[] }>({
  name: 'receive_transfer',
  decide: (world, input) => {
    const transfer = transferNamed(world, input.transfer)
    if (transfer.state !== 'in_transit') throw new Refused('stock_transfer_state_conflict')
    const parts = readParts(world, transfer, input.lines)
    const errors = parts.flatMap(({ line, came }, index) =>
      cameOf(came) > line.inTransit ? [{ pointer: `/lines/${index}`, code: 'exceeds_line' as const }] : [],
    )
    if (errors.length > 0) throw new Refused('exceeds_line', errors)
    takeIn(world, transfer, parts)
    return () => transferShown(transfer)
  },
  weight: 2,
  draw: (draw) => {
    const transfer = drawDocument(draw, draw.world.transfers, ['in_transit'])
    const known = draw.world.transfers.find(({ number }) => number === transfer)
    return { transfer, lines: drawParts(draw, known) }
  },
})

/** The one line that is meant. */
export function lineMeant(
  world: World,
  transfer: Transfer,
  { line, sku }: { line: number; sku?: string },
): TransferLine {
  const item = sku === undefined ? undefined : itemNamed(world, sku)?.id
  const rows = transfer.lines.filter((row) => row.line === line && (sku === undefined || row.item === item))
  if (rows.length !== 1) throw new Refused('line_not_found')
  return rows[0]!
}

function readParts(world: World, transfer: Transfer, sent: readonly Part[]): Arrived[] {
  const seen: TransferLine[] = []
  return eachLine(sent, (part) => {
    const line = lineMeant(world, transfer, part)
    if (seen.includes(line)) throw new Refused('conflicting_constraints')
    for (const way of WAYS)
      if (!isCountable(world, part[way] ?? 0, { item: line.item })) throw new Refused('fraction_not_allowed')
    const amount = (way: (typeof WAYS)[number]) => tenThousandths(part[way] ?? 0)
    const came = {
      accepted: amount('accepted'),
      damaged: amount('damaged'),
      rejected: amount('rejected'),
      short: amount('short'),
    }
    if (cameOf(came) === 0) throw new Refused('quantity_not_positive')
    if (came.short > Math.max(0, line.inTransit - came.accepted - came.damaged - came.rejected))
      throw new Refused('exceeds_line')
    seen.push(line)
    return { line, came, reason: part.reason }
  })
}

function drawParts(draw: Draw, known: Transfer | undefined): object[] {
  const { random } = draw
  const lines = known?.lines ?? []
  const some = lines.filter((line) => line.inTransit > 0 && random.chance(0.9))
  const parts = some.map((line) => {
    const left = inUnits(line.inTransit)
    const amount = () => random.pick([0, 1, 1, left])
    return {
      line: line.line,
      ...(lines.some((other) => other !== line && other.line === line.line) || random.chance(0.1)
        ? draw.optional('lines[].sku', 1, () => line.sku)
        : draw.optional('lines[].sku', 0.05, () => line.sku)),
      ...draw.optional('lines[].accepted', 0.6, () => random.pick([amount(), left, left + 1])),
      ...draw.optional('lines[].damaged', 0.2, amount),
      ...draw.optional('lines[].rejected', 0.2, amount),
      ...draw.optional('lines[].short', 0.2, amount),
      ...draw.optional('lines[].reason', 0.3, () => random.pick(['wet', 'stolen'])),
    }
  })
  return parts.length > 0 && !draw.wrongly(0.04) ? parts : [...parts, { line: lines.length, accepted: 1 }]
}
