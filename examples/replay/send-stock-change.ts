/** What is no sale: goods that come back, and stock that a clerk corrects, each line a movement with its reason. */
import type { Invoice, InvoiceLine } from './invoice.ts'
import { chunks } from './invoice-parts.ts'
import { isGood, reasonOf } from './retail-rules.ts'
import type { Sales } from './send-sale.ts'
import { sendOrThrow, unexpected } from './sender.ts'
import type { Receipt } from './stock-book.ts'
import { returnWarehouse, warehouses } from './warehouses.ts'

/** The goods of a cancellation come back to the shelf of the warehouse nearest to the customer. */
export async function sendCancellation(sales: Sales, invoice: Invoice): Promise<void> {
  const location = returnWarehouse(invoice.country)
  const returned = goodsOf(sales, invoice, (line) => line.quantity < 0)
  sales.measurements.add('returned_lines', returned.length)
  if (returned.length === 0) return
  if (sales.life) return sales.life.comeBack(invoice, returned, location)
  const changes = returned.map((line) => ({ sku: line.sku, location, quantity: -line.quantity }))
  const why = { reason: 'returned' as const, reference: referenceTo(invoice) }
  for (const some of chunks(changes, sales.sender.linesMax))
    await sendOrThrow(sales.sender, 'receive_stock', { changes: some.map((change) => ({ ...change, ...why })) })
  for (const change of changes) {
    came(sales, change)
    sales.measurements.add('returned_units', change.quantity)
  }
}

/** Stock that is found goes to the first warehouse; stock that is gone is taken from the first that has it free. */
export async function sendAdjustment(sales: Sales, invoice: Invoice): Promise<void> {
  for (const line of goodsOf(sales, invoice, (one) => one.quantity !== 0)) {
    sales.measurements.add('adjusted_lines')
    if (line.quantity > 0) await addUnits(sales, invoice, line)
    else await takeUnits(sales, invoice, line)
  }
}

/** What is not goods has no stock to change; it is counted as skipped. */
function goodsOf(sales: Sales, invoice: Invoice, concerns: (line: InvoiceLine) => boolean): InvoiceLine[] {
  const goods = invoice.lines.filter((line) => isGood(line.sku) && concerns(line))
  sales.measurements.add('skipped_lines', invoice.lines.length - goods.length)
  return goods
}

async function addUnits(sales: Sales, invoice: Invoice, line: InvoiceLine): Promise<void> {
  const place = { sku: line.sku, location: warehouses[0]!.code }
  await sendOrThrow(sales.sender, 'adjust_stock', {
    changes: [{ ...place, delta: line.quantity, ...whyOf(invoice, line) }],
  })
  came(sales, { ...place, quantity: line.quantity })
  sales.measurements.add('adjusted_units', line.quantity)
}

/**
 * The retailer's shelf held more than the simulated one may have, and promised stock is not taken: each warehouse gives
 * what it has free, in order, and what none has is counted as refused.
 */
async function takeUnits(sales: Sales, invoice: Invoice, line: InvoiceLine): Promise<void> {
  let left = -line.quantity
  for (const { code } of warehouses) {
    if (left === 0) break
    left -= await takeFrom(sales, { sku: line.sku, location: code, quantity: left }, whyOf(invoice, line))
  }
  sales.measurements.add('adjusted_units', -line.quantity - left)
  sales.measurements.add('refused_adjustment_units', left)
}

/** Takes all of it, or what is free, and says how much that was. */
async function takeFrom(sales: Sales, wish: Receipt, why: ReturnType<typeof whyOf>): Promise<number> {
  const { quantity, ...place } = wish
  const changes = [{ ...place, delta: -quantity, ...why }]
  const { results } = await sendOrThrow(sales.sender, 'adjust_stock', { mode: 'partial', changes })
  const [result] = results
  if (result!.ok) {
    sales.book.changed(place, -quantity)
    return quantity
  }
  if (result!.code !== 'insufficient_free_stock') throw unexpected('adjust_stock', { code: String(result!.code) })
  const available = Math.floor(Number(result!.available))
  // If somebody else was faster the next round finds less; it ends because what is asked for shrinks.
  return available > 0 ? takeFrom(sales, { ...place, quantity: Math.min(available, quantity - 1) }, why) : 0
}

function whyOf(invoice: Invoice, line: InvoiceLine) {
  const note = line.description === '' ? {} : { note: line.description }
  return { reason: reasonOf(line.description, line.quantity), reference: referenceTo(invoice), ...note }
}

function referenceTo(invoice: Invoice) {
  return { type: 'invoice', id: invoice.number }
}

function came({ book, waiting }: Sales, { sku, location, quantity }: Receipt): void {
  book.changed({ sku, location }, quantity)
  waiting.restocked(sku)
}
