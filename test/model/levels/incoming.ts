import { type ExpectedReceiptsPart, expectedAt } from '../expected-receipts/expected-receipt.ts'
import { inTransitTo, type TransfersPart } from '../transfers/transfer.ts'

/** What is on its way to a place: from other locations, and from suppliers. */
export function incoming(world: TransfersPart & ExpectedReceiptsPart, item: string, location: string): number {
  return inTransitTo(world, item, location) + expectedAt(world, item, location)
}
