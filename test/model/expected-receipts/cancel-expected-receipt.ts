import { drawDocument } from '../orders/random-orders.ts'
import { Refused } from '../refused.ts'
import { defineVerb } from '../verb.ts'
import { receiptNamed } from './expected-receipt.ts'
import { receiptShown } from './receipt-shown.ts'

export const cancelExpectedReceipt = defineVerb<{ receipt: string }>({
  name: 'cancel_expected_receipt',
  decide: (world, input) => {
    const receipt = receiptNamed(world, input.receipt)
    if (receipt.state === 'cancelled') return () => receiptShown(receipt)
    if (receipt.state !== 'expected') throw new Refused('expected_receipt_state_conflict')
    receipt.state = 'cancelled'
    receipt.cancelledAt = world.now
    receipt.revision += 1
    return () => receiptShown(receipt)
  },
  weight: 1,
  draw: (draw) => ({ receipt: drawDocument(draw, draw.world.receipts, ['expected']) }),
})
