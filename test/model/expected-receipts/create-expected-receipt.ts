import { type Annotating, annotate, annotated } from '../annotations.ts'
import type { Draw } from '../drawing/draw.ts'
import { drawAnnotations } from '../drawing/draw-annotations.ts'
import { madeLevel } from '../levels/level.ts'
import { drawAmount, drawPlace } from '../levels/random-changes.ts'
import { locationOf } from '../locations/location.ts'
import { Refused } from '../refused.ts'
import { defineVerb } from '../verb.ts'
import { newId } from '../world.ts'
import { type Announced, eachLine, instantOf, newLine, refuseTooMuchToCome } from './expected-lines.ts'
import type { ExpectedReceipt } from './expected-receipt.ts'
import { receiptShown } from './receipt-shown.ts'

type Input = {
  number?: string
  supplier?: string | null
  location: string
  expected_at?: string | null
  lines: Announced[]
} & Annotating

export const createExpectedReceipt = defineVerb<Input>({
  name: 'create_expected_receipt',
  decide: (world, input) => {
    const { number } = input
    if (number !== undefined && world.receipts.some((one) => one.number === number))
      throw new Refused('expected_receipt_number_taken')
    const location = locationOf(world, input.location)
    if (!location) throw new Refused('unknown_location')
    const expectedAt = instantOf(input.expected_at, null)
    const lines = eachLine(input.lines, (sent, line) => newLine(world, sent, { line, expectedAt }))
    refuseTooMuchToCome(world, location.code, lines)
    const id = newId(world, 'receipt')
    const receipt: ExpectedReceipt = {
      id,
      number: number ?? id,
      supplier: input.supplier ?? null,
      location: location.code,
      state: 'expected',
      expectedAt,
      lines,
      ...annotated(),
      revision: 1,
      receivedAt: null,
      cancelledAt: null,
    }
    annotate(receipt, input)
    for (const { item } of lines) madeLevel(world, item, location.code)
    world.receipts.push(receipt)
    return () => ({ id, ...receiptShown(receipt) })
  },
  weight: 1,
  draw: (draw) => ({
    ...draw.optional('number', 0.9, () => drawNumber(draw)),
    ...draw.optional('supplier', 0.4, () => draw.random.pick(['ACME', 'Töpferei', null])),
    ...draw.optional('expected_at', 0.6, () => drawExpectedAt(draw)),
    location: drawPlace(draw).location,
    lines: Array.from({ length: draw.random.whole(1, 3) }, () => {
      const { sku } = drawPlace(draw)
      return {
        sku,
        quantity: drawAmount(draw, sku, [1, 10]),
        ...draw.optional('lines[].expected_at', 0.2, () => drawExpectedAt(draw)),
      }
    }),
    ...drawAnnotations(draw),
  }),
})

export function drawExpectedAt({ random, world }: Draw): string | null {
  return random.chance(0.1) ? null : new Date(world.now + random.whole(-1, 5) * 86_400_000).toISOString()
}

function drawNumber(draw: Draw): string {
  const known = draw.world.receipts.map(({ number }) => number).filter((one) => !one.startsWith('receipt-'))
  return known.length > 0 && draw.wrongly(0.05) ? draw.random.pick(known) : draw.fresh('PO-')
}
