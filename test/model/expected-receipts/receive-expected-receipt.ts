import type { Draw } from '../drawing/draw.ts'
import { itemOf } from '../items/item.ts'
import { move, refuseTooMuch } from '../levels/record-movement.ts'
import { drawDocument } from '../orders/random-orders.ts'
import { inUnits, MOST, tenThousandths } from '../quantities.ts'
import { Refused } from '../refused.ts'
import { isCountable } from '../settings/cascade.ts'
import { defineVerb } from '../verb.ts'
import type { World } from '../world.ts'
import { eachLine } from './expected-lines.ts'
import {
  type Came,
  cameOf,
  type ExpectedLine,
  type ExpectedReceipt,
  isAwaited,
  outstanding,
  receiptNamed,
} from './expected-receipt.ts'
import { receiptShown } from './receipt-shown.ts'

const WAYS = ['accepted', 'damaged', 'rejected', 'short'] as const

type Part = { line: number; reason?: string } & Partial<Came>
type Read = { line: ExpectedLine; came: Came; reason: string | undefined }

export const receiveExpectedReceipt = defineVerb<{ receipt: string; lines?: Part[] }>({
  name: 'receive_expected_receipt',
  decide: (world, input) => {
    const receipt = receiptNamed(world, input.receipt)
    if (receipt.state === 'received' && !input.lines) return () => receiptShown(receipt)
    if (!isAwaited(receipt)) throw new Refused('expected_receipt_state_conflict')
    const parts = input.lines ? partsOf(world, receipt, input.lines) : everything(receipt)
    for (const item of new Set(parts.map(({ line }) => line.item))) {
      const own = parts.filter(({ line }) => line.item === item)
      const landed = own.reduce((sum, { came }) => sum + came.accepted + came.damaged, 0)
      refuseTooMuch(world, item, receipt.location, landed)
    }
    for (const part of parts) takeIn(world, receipt, part)
    finish(world, receipt)
    return () => receiptShown(receipt)
  },
  weight: 2,
  draw: (draw) => {
    const receipt = drawDocument(draw, draw.world.receipts, ['expected', 'partially_received'])
    const known = draw.world.receipts.find(({ number }) => number === receipt)
    return { receipt, ...draw.optional('lines', 0.75, () => drawParts(draw, known)) }
  },
})

function everything(receipt: ExpectedReceipt): Read[] {
  return receipt.lines
    .filter((line) => outstanding(receipt, line) > 0)
    .map((line) => ({
      line,
      came: { accepted: outstanding(receipt, line), damaged: 0, rejected: 0, short: 0 },
      reason: undefined,
    }))
}

function partsOf(world: World, receipt: ExpectedReceipt, sent: readonly Part[]): Read[] {
  const seen = new Set<number>()
  return eachLine(sent, (part) => {
    const line = receipt.lines.find((one) => one.line === part.line)
    if (!line) throw new Refused('line_not_found')
    if (seen.has(part.line)) throw new Refused('conflicting_constraints')
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
    if (came.short > Math.max(0, outstanding(receipt, line) - came.accepted - came.damaged - came.rejected))
      throw new Refused('exceeds_line')
    if (cameOf(line) + cameOf(came) > MOST) throw new Refused('balance_out_of_range')
    seen.add(part.line)
    return { line, came, reason: part.reason }
  })
}

/** So much of a line has come; what is said of it is kept, each reason once. */
export function takeIn(world: World, receipt: ExpectedReceipt, { line, came, reason }: Read): void {
  const next = { ...line }
  for (const way of WAYS) next[way] += came[way]
  for (const kind of WAYS.slice(1)) {
    if (reason === undefined || came[kind] === 0) continue
    const same = next.discrepancies.find((one) => one.kind === kind && one.reason === reason)
    const others = next.discrepancies.filter((one) => one !== same)
    next.discrepancies = [...others, { kind, quantity: came[kind] + (same?.quantity ?? 0), reason }]
  }
  receipt.lines = receipt.lines.map((one) => (one.line === line.line ? next : one))
  for (const [shelf, quantity] of [
    ['on_hand', came.accepted],
    ['damaged', came.damaged],
  ] as const) {
    const said = {
      reason: 'received',
      note: shelf === 'damaged' ? reason : undefined,
      reference: `expected_receipt ${receipt.number}`,
    }
    const to = `${shelf}@${receipt.location}`
    if (quantity > 0) move(world, { item: line.item, quantity, from: 'supplier', to, ...said })
  }
}

export function finish(world: World, receipt: ExpectedReceipt): void {
  const isDone = receipt.lines.every((line) => outstanding(receipt, line) === 0)
  receipt.revision += 1
  receipt.state = isDone ? 'received' : 'partially_received'
  if (isDone) receipt.receivedAt = world.now
}

function drawParts(draw: Draw, known: ExpectedReceipt | undefined): object[] {
  const { random } = draw
  const lines = known?.lines ?? []
  const named = lines.filter(() => random.chance(0.7))
  const parts = (named.length > 0 ? named : lines.slice(0, 1)).map((line) => drawPart(draw, known!, line))
  if (parts.length > 0 && draw.wrongly(0.04)) parts.push({ ...parts[0] })
  if (parts.length === 0 || draw.wrongly(0.04)) parts.push({ line: lines.length, accepted: 1 })
  return parts
}

function drawPart(draw: Draw, receipt: ExpectedReceipt, line: ExpectedLine): object {
  const { random } = draw
  const left = inUnits(outstanding(receipt, line))
  const some = () => random.pick([0, 1, 1, 2, left, ...(itemOf(draw.world, line.item).sku === 'ROPE' ? [0.5] : [])])
  return {
    line: line.line,
    ...draw.optional('lines[].accepted', 0.7, () => random.pick([some(), some(), left + 1])),
    ...draw.optional('lines[].damaged', 0.2, some),
    ...draw.optional('lines[].rejected', 0.15, some),
    ...draw.optional('lines[].short', 0.15, some),
    ...draw.optional('lines[].reason', 0.3, () => random.pick(['wet', 'not ordered'])),
  }
}
