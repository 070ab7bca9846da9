import { expect, it } from 'vitest'
import type { InvoiceLine } from './invoice.ts'
import { partsOf } from './invoice-parts.ts'

function invoiceOf(lines: number) {
  const line = { invoice: '489434', description: '', unitPrice: 1, customerId: '', day: 0, country: 'France' }
  const all = Array.from({ length: lines }, (_, index): InvoiceLine => ({ ...line, sku: `S${index}`, quantity: 1 }))
  return { number: '489434', day: 0, country: 'France', lines: all }
}

it('an invoice that fits is one order', () => {
  const invoice = invoiceOf(1114)
  expect(partsOf(invoice, 5000)).toEqual([invoice])
})

it('a longer one becomes several orders, with a number each and every line once', () => {
  const invoice = invoiceOf(1114)
  const parts = partsOf(invoice, 500)
  expect(parts.map(({ number, lines }) => [number, lines.length])).toEqual([
    ['489434', 500],
    ['489434.2', 500],
    ['489434.3', 114],
  ])
  expect(parts.flatMap(({ lines }) => lines)).toEqual(invoice.lines)
})
