import { drawDocument } from '../orders/random-orders.ts'
import { Refused } from '../refused.ts'
import { defineVerb } from '../verb.ts'
import { outstanding, receiptNamed } from './expected-receipt.ts'
import { receiptShown } from './receipt-shown.ts'
import { finish, takeIn } from './receive-expected-receipt.ts'

export const closeExpectedReceipt = defineVerb<{ receipt: string; reason?: string }>({
  name: 'close_expected_receipt',
  decide: (world, { receipt: reference, reason }) => {
    const receipt = receiptNamed(world, reference)
    if (receipt.state === 'received') return () => receiptShown(receipt)
    if (receipt.state !== 'partially_received') throw new Refused('expected_receipt_state_conflict')
    for (const line of receipt.lines) {
      const short = outstanding(receipt, line)
      takeIn(world, receipt, { line, came: { accepted: 0, damaged: 0, rejected: 0, short }, reason })
    }
    finish(world, receipt)
    return () => receiptShown(receipt)
  },
  weight: 1,
  draw: (draw) => ({
    receipt: drawDocument(draw, draw.world.receipts, ['partially_received']),
    ...draw.optional('reason', 0.4, () => 'sold out'),
  }),
})
