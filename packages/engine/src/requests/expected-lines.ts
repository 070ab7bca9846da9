/** What is expected of a supplier, as it is announced and as it is changed. */
import type { InventoryItem } from '../domain/configuration/configuration.ts'
import type { ExpectedReceipt, ExpectedReceiptLine } from '../domain/expected-receipts/expected-receipt.ts'
import type { Instant } from '../domain/kernel/instant.ts'
import { quantity } from '../domain/kernel/quantity.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import { type Finding, judgeFraction, judgeUnits, namedItem } from './judge-units.ts'
import { type Read, readEach, type Wrong } from './read-each.ts'

export type AnnouncedLine = { sku: string; quantity: number; expected_at?: string | null }
export type LineToBe = { line?: number; sku?: string; quantity?: number; expected_at?: string | null }

type Wanted = Pick<ExpectedReceiptLine, 'line' | 'itemId' | 'sku' | 'quantity' | 'expectedAt'>

/** Left out: what is known of the whole. Null: nobody knows. */
export function expectedInstant(iso: string | null | undefined, otherwise: Instant | null): Instant | null {
  if (iso === undefined) return otherwise
  return iso === null ? null : Date.parse(iso)
}

/** Every line, or each one that cannot be; numbered from `first` on. */
export function readAnnouncedLines(
  state: WorkingSet,
  announced: readonly AnnouncedLine[],
  expectedAt: Instant | null,
): Read<Wanted> {
  return readEach(announced, '/lines', (one, line) => newLine(state, one, { line, expectedAt }))
}

/** Lines as they are to be, by number, and lines that are added, by SKU. */
export function readLinesToBe(
  state: WorkingSet,
  receipt: ExpectedReceipt,
  wanted: readonly LineToBe[],
): Read<Wanted & { before?: ExpectedReceiptLine }> {
  const rows = state.expectedReceiptLines.where('receipt', receipt.id)
  const { expectedAt } = receipt
  const named = new Set<number>()
  let next = rows.length
  return readEach<LineToBe, Wanted & { before?: ExpectedReceiptLine }>(wanted, '/lines', (one) => {
    const { line, sku, quantity: units } = one
    if ((line === undefined) === (sku === undefined)) return conflict(line === undefined ? '' : '/sku')
    if (line === undefined) {
      if (units === undefined) return { member: '/quantity', finding: { code: 'quantity_not_positive', quantity: 0 } }
      return newLine(state, { ...one, sku: sku!, quantity: units }, { line: next++, expectedAt })
    }
    const before = rows.find((row) => row.line === line)
    if (!before) return { member: '/line', finding: { code: 'line_not_found', value: String(line) } }
    if (named.has(line)) return conflict('/line')
    named.add(line)
    return changedLine(state, one, before)
  })
}

function conflict(member: string): Wrong {
  return { member, finding: { code: 'conflicting_constraints' } }
}

type Place = { line: number; expectedAt: Instant | null }

function newLine({ configuration }: WorkingSet, sent: AnnouncedLine, { line, expectedAt }: Place): Wanted | Wrong {
  const found = namedItem(configuration, sent.sku)
  if (!found.ok) return { member: '/sku', finding: found.finding }
  const { item } = found
  if (item.components.length > 0) return { member: '/sku', finding: { code: 'kit_has_no_stock', sku: item.sku } }
  const finding = judgeUnits(sent.quantity, item, configuration)
  if (finding) return { member: '/quantity', finding }
  const { id: itemId, sku } = item
  const at = expectedInstant(sent.expected_at, expectedAt)
  return { line, itemId, sku, quantity: quantity(sent.quantity), expectedAt: at }
}

function changedLine(
  { configuration }: WorkingSet,
  { quantity: units, expected_at }: LineToBe,
  before: ExpectedReceiptLine,
): (Wanted & { before: ExpectedReceiptLine }) | Wrong {
  const { line, itemId, sku } = before
  const expectedAt = expectedInstant(expected_at, before.expectedAt)
  if (units === undefined) return { line, itemId, sku, quantity: before.quantity, expectedAt, before }
  const item: InventoryItem | undefined = configuration.items.get(itemId)
  const finding: Finding | null =
    item === undefined || item.archivedAt !== null
      ? { code: 'unknown_sku', sku }
      : judgeFraction(units, item, configuration)
  if (finding) return { member: '/quantity', finding }
  return { line, itemId, sku, quantity: quantity(units), expectedAt, before }
}
