/**
 * How the retailer's file is read as commerce: which codes are goods, what an invoice is, and why stock was adjusted.
 * Everything is decided by rule from the line itself; no row is picked by hand. docs/replay.md states the rules for people.
 */
import type { InputOf } from 'holdfast'
import type { Invoice, InvoiceLine } from './invoice.ts'

/** One good has one SKU, however it was typed: `79323P` and `79323p ` are the same. */
export function normaliseSku(typed: string): string {
  return typed.trim().toUpperCase()
}

// The retailer's article number is five digits and perhaps letters for the variant. Its gift-shop brand numbers DCGS…, and one
// supplier's goods are SP and four digits. What has no article number (postage, discounts, fees, vouchers, tests) is no good.
const articleNumber = /^(\d{5}[A-Z]*|DCGS\w+|SP\d{4})$/

export function isGood(sku: string): boolean {
  return articleNumber.test(sku)
}

/** A demand that a buyer would plan for: somebody bought it, or at least it had a price. */
export function isSold(line: InvoiceLine): boolean {
  return line.quantity > 0 && (line.customerId !== '' || line.unitPrice !== 0)
}

export type InvoiceKind = 'sale' | 'cancellation' | 'adjustment' | 'bookkeeping'

/**
 * `C…` gives goods back, and any other letter is a bookkeeping entry that moves nothing. Stock adjustments are
 * written as an invoice too: of one line, to nobody, for nothing; or with a negative quantity. The rest are sales.
 */
export function kindOf({ number, lines }: Invoice): InvoiceKind {
  if (number.startsWith('C')) return 'cancellation'
  if (!/^\d/.test(number)) return 'bookkeeping'
  if (lines.some((line) => line.quantity < 0)) return 'adjustment'
  const [first] = lines
  const forNobody = lines.length === 1 && first!.customerId === '' && first!.unitPrice === 0
  return forNobody ? 'adjustment' : 'sale'
}

export type AdjustmentReason = NonNullable<InputOf<'adjust_stock'>['changes'][number]['reason']>

// Read from top to bottom; the first that matches wins, so that "damages, lost bits" is damage.
const reasonsForLess: readonly [RegExp, AdjustmentReason][] = [
  [
    /dama?g|smash|broke|crush|\bwet\b|damp|rust|dirt|discolou|mould|torn|thrown|fault|wonky|quality|colour fast/,
    'damaged',
  ],
  [/missing|lost|\bmia\b|gone|cant find|short|no stock/, 'lost'],
  [/given away|donated|display|show|mailout/, 'given_away'],
  [/^(dotcom|ebay|amazon)\b/, 'sold'],
  [/count|check|stock take/, 'cycle_count'],
  [/^\W*$/, 'correction'],
]
const reasonsForMore: readonly [RegExp, AdjustmentReason][] = [
  [/found/, 'found'],
  [/count|check|stock take/, 'cycle_count'],
  [/^\W*$/, 'correction'],
]

/** Why stock was adjusted, from what a clerk wrote where the description belongs. */
export function reasonOf(description: string, quantity: number): AdjustmentReason {
  const note = description.trim().toLowerCase()
  const reasons = quantity < 0 ? reasonsForLess : reasonsForMore
  return reasons.find(([pattern]) => pattern.test(note))?.[1] ?? 'other'
}
