import type { Annotated } from '../annotations.ts'
import { Refused } from '../refused.ts'

/** So much of a line has come, one way or the other. */
export type Came = { accepted: number; damaged: number; rejected: number; short: number }

export type ExpectedLine = Came & {
  line: number
  item: string
  sku: string
  quantity: number
  discrepancies: readonly { kind: string; quantity: number; reason: string }[]
  expectedAt: number | null
}

export type ExpectedReceipt = Annotated & {
  id: string
  number: string
  supplier: string | null
  location: string
  state: string
  expectedAt: number | null
  lines: readonly ExpectedLine[]
  revision: number
  receivedAt: number | null
  cancelledAt: number | null
}

export type ExpectedReceiptsPart = { receipts: ExpectedReceipt[] }

export function noExpectedReceipts(): ExpectedReceiptsPart {
  return { receipts: [] }
}

export function receiptNamed(world: ExpectedReceiptsPart, reference: string): ExpectedReceipt {
  const receipt =
    world.receipts.find((one) => one.number === reference) ?? world.receipts.find((one) => one.id === reference)
  if (!receipt) throw new Refused('expected_receipt_not_found')
  return receipt
}

export function isAwaited({ state }: ExpectedReceipt): boolean {
  return state === 'expected' || state === 'partially_received'
}

/** What has become of a line, all ways together. */
export function cameOf({ accepted, damaged, rejected, short }: Came): number {
  return accepted + damaged + rejected + short
}

/** Still to come of a line. */
export function outstanding(receipt: ExpectedReceipt, line: ExpectedLine): number {
  return isAwaited(receipt) ? Math.max(0, line.quantity - cameOf(line)) : 0
}

/** What suppliers have announced for a place and not brought yet. */
export function expectedAt(world: ExpectedReceiptsPart, item: string, location: string): number {
  let sum = 0
  for (const receipt of world.receipts)
    for (const line of receipt.lines)
      if (receipt.location === location && line.item === item) sum += outstanding(receipt, line)
  return sum
}
