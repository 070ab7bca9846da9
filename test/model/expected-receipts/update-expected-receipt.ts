import { type Annotating, annotate } from '../annotations.ts'
import { evenArchived, isLive } from '../archiving.ts'
import type { Draw } from '../drawing/draw.ts'
import { drawAnnotations } from '../drawing/draw-annotations.ts'
import { madeLevel } from '../levels/level.ts'
import { drawAmount, drawPlace } from '../levels/random-changes.ts'
import { drawDocument } from '../orders/random-orders.ts'
import { tenThousandths } from '../quantities.ts'
import { Refused } from '../refused.ts'
import { drawExpected, type Expecting, refuseStale } from '../revision.ts'
import { isCountable } from '../settings/cascade.ts'
import { defineVerb } from '../verb.ts'
import type { World } from '../world.ts'
import { drawExpectedAt } from './create-expected-receipt.ts'
import { type Announced, eachLine, instantOf, newLine, refuseTooMuchToCome } from './expected-lines.ts'
import {
  cameOf,
  type ExpectedLine,
  type ExpectedReceipt,
  isAwaited,
  outstanding,
  receiptNamed,
} from './expected-receipt.ts'
import { receiptShown } from './receipt-shown.ts'

type LineToBe = Partial<Announced> & { line?: number }
type Input = {
  receipt: string
  supplier?: string | null
  expected_at?: string | null
  lines?: LineToBe[]
} & Expecting &
  Annotating

export const updateExpectedReceipt = defineVerb<Input>({
  name: 'update_expected_receipt',
  decide: (world, input) => {
    const receipt = receiptNamed(world, input.receipt)
    const isEdit = input.supplier !== undefined || input.expected_at !== undefined || input.lines !== undefined
    if (isEdit && !isAwaited(receipt)) throw new Refused('expected_receipt_state_conflict')
    refuseStale(receipt, input)
    const at = instantOf(input.expected_at, receipt.expectedAt)
    const wanted = linesToBe(world, receipt, input.lines ?? [], at)
    const before = (line: ExpectedLine) => receipt.lines.find((one) => one.line === line.line)
    const more = wanted.map((line) => ({ item: line.item, quantity: line.quantity - (before(line)?.quantity ?? 0) }))
    refuseTooMuchToCome(world, receipt.location, more)
    const isAnnotated = input.external_reference !== undefined || input.metadata !== undefined
    if (!isEdit && !isAnnotated) return () => receiptShown(receipt)
    const kept = receipt.lines
      .filter(({ line }) => !wanted.some((one) => one.line === line))
      .map((line) => (line.expectedAt === receipt.expectedAt ? { ...line, expectedAt: at } : line))
    receipt.lines = [...kept, ...wanted].sort((a, b) => a.line - b.line)
    receipt.expectedAt = at
    if (input.supplier !== undefined) receipt.supplier = input.supplier
    annotate(receipt, input)
    for (const { item } of wanted) madeLevel(world, item, receipt.location)
    receipt.revision += 1
    const isDone = receipt.lines.every((line) => outstanding(receipt, line) === 0)
    if (isAwaited(receipt) && isDone && receipt.lines.some((line) => cameOf(line) > 0)) {
      receipt.state = 'received'
      receipt.receivedAt = world.now
    }
    return () => receiptShown(receipt)
  },
  weight: 1,
  draw: (draw) => {
    const receipt = drawDocument(draw, draw.world.receipts, ['expected', 'partially_received'])
    const known = draw.world.receipts.find(({ number }) => number === receipt)
    return {
      receipt,
      ...drawExpected(draw, known),
      ...draw.optional('supplier', 0.2, () => draw.random.pick(['ACME', null])),
      ...draw.optional('expected_at', 0.3, () => drawExpectedAt(draw)),
      ...draw.optional('lines', 0.6, () => drawLinesToBe(draw, known)),
      ...drawAnnotations(draw),
    }
  },
})

function linesToBe(
  world: World,
  receipt: ExpectedReceipt,
  sent: readonly LineToBe[],
  expectedAt: number | null,
): ExpectedLine[] {
  const seen = new Set<number>()
  let next = receipt.lines.length
  return eachLine(sent, (one) => {
    if ((one.line === undefined) === (one.sku === undefined)) throw new Refused('conflicting_constraints')
    if (one.line === undefined) {
      if (one.quantity === undefined) throw new Refused('quantity_not_positive')
      const added = {
        sku: one.sku!,
        quantity: one.quantity,
        ...('expected_at' in one && { expected_at: one.expected_at! }),
      }
      return newLine(world, added, { line: next++, expectedAt })
    }
    const known = receipt.lines.find(({ line }) => line === one.line)
    if (!known) throw new Refused('line_not_found')
    if (seen.has(one.line)) throw new Refused('conflicting_constraints')
    seen.add(one.line)
    const changed = { ...known, expectedAt: instantOf(one.expected_at, known.expectedAt) }
    if (one.quantity === undefined) return changed
    const item = evenArchived(world.items, known.item, ({ sku }) => sku)
    if (!item || !isLive(item)) throw new Refused('unknown_sku')
    if (!isCountable(world, one.quantity, { item: item.id })) throw new Refused('fraction_not_allowed')
    return { ...changed, quantity: tenThousandths(one.quantity) }
  })
}

function drawLinesToBe(draw: Draw, known: ExpectedReceipt | undefined): object[] {
  const { random } = draw
  const count = known?.lines.length ?? 1
  return Array.from({ length: random.whole(1, 2) }, () => {
    const isAdded = random.chance(0.3)
    const { sku } = drawPlace(draw)
    const amount = Math.max(0, drawAmount(draw, sku, [0, 1, 3]))
    return {
      ...(isAdded || draw.wrongly(0.03) ? draw.optional('lines[].sku', 1, () => sku) : {}),
      ...(isAdded
        ? {}
        : draw.optional('lines[].line', 0.98, () => random.whole(0, count - 1 + (random.chance(0.1) ? 1 : 0)))),
      ...draw.optional('lines[].quantity', 0.8, () => amount),
      ...draw.optional('lines[].expected_at', 0.2, () => drawExpectedAt(draw)),
    }
  })
}
