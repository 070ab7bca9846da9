/** The expected receipts of a scene (working-state.ts). */
import type { ExpectedReceipt } from '../../packages/engine/src/domain/expected-receipts/expected-receipt.ts'
import { expectedReceiptLineKey } from '../../packages/engine/src/domain/expected-receipts/expected-receipt.ts'
import { max, minus, plus, quantity, sumOf, ZERO } from '../../packages/engine/src/domain/kernel/quantity.ts'
import type { Arrival } from '../../packages/engine/src/domain/stock/discrepancies.ts'
import { emptyLevel, levelKey } from '../../packages/engine/src/domain/stock/inventory-level.ts'
import type { WorkingSet } from '../../packages/engine/src/domain/working-set.ts'

export type ReceiptScene = Partial<Pick<ExpectedReceipt, 'state' | 'supplier' | 'metadata'>> & {
  at: string
  expectedAt?: string
  /** `5 S1`, `5 S1 accepted 2 short 1`, `5 S1 by 2026-01-03T12:00:00Z`. */
  lines: string[]
}

/** The receipt of the number `PO-1` has that for its id too. What is outstanding is incoming at its level. */
export function putReceipt(state: WorkingSet, number: string, scene: ReceiptScene): void {
  const { at: locationId, lines, expectedAt, ...fields } = scene
  const receipt: ExpectedReceipt = {
    id: number,
    number,
    supplier: null,
    locationId,
    state: 'expected',
    expectedAt: expectedAt === undefined ? null : Date.parse(expectedAt),
    externalReference: null,
    metadata: {},
    revision: 1,
    createdAt: 0,
    updatedAt: 0,
    receivedAt: null,
    cancelledAt: null,
    ...fields,
  }
  state.expectedReceipts.put(receipt.id, receipt)
  lines.forEach((text, line) => {
    putLine(state, receipt, line, text)
  })
}

function putLine(state: WorkingSet, receipt: ExpectedReceipt, line: number, text: string): void {
  const [units, itemId, ...more] = text.split(' ') as [string, string, ...string[]]
  const told = (name: string) => more[more.indexOf(name) + 1]
  const amount = (name: keyof Arrival) => (more.includes(name) ? quantity(Number(told(name))) : ZERO)
  const arrived = {
    accepted: amount('accepted'),
    damaged: amount('damaged'),
    rejected: amount('rejected'),
    short: amount('short'),
  } satisfies Arrival
  const isOpen = receipt.state === 'expected' || receipt.state === 'partially_received'
  const left = max(ZERO, minus(quantity(Number(units)), sumOf(Object.values(arrived))))
  const row = {
    ...arrived,
    receiptId: receipt.id,
    line,
    itemId,
    sku: itemId,
    locationId: receipt.locationId,
    quantity: quantity(Number(units)),
    outstanding: isOpen ? left : ZERO,
    discrepancies: [],
    expectedAt: more.includes('by') ? Date.parse(told('by')!) : receipt.expectedAt,
  }
  state.expectedReceiptLines.put(expectedReceiptLineKey(row), row)
  const key = levelKey(itemId, receipt.locationId)
  const level = state.levels.get(key) ?? emptyLevel(itemId, receipt.locationId)
  state.levels.put(key, { ...level, incoming: plus(level.incoming, row.outstanding) })
}
