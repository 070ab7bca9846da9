/**
 * Reads the invoice file as a stream, so that memory does not grow with it.
 *
 * The lines of an invoice are not always neighbours: two invoices written in the same minute interleave, and 41 invoices span two
 * minutes. How many lines each has is known from the first pass (survey.ts), so an invoice is handed over, whole, when its last line
 * has been read, whatever lies in between.
 */
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { parse } from 'csv-parse'
import type { Invoice, InvoiceLine } from './invoice.ts'
import { normaliseSku } from './retail-rules.ts'

const columns = ['invoice', 'sku', 'description', 'quantity', 'invoiced_at', 'unit_price', 'customer_id', 'country']
const millisecondsPerDay = 86_400_000

export class InvoiceFileError extends Error {
  override readonly name = 'InvoiceFileError'
}

/** Every line, in the order of the file. */
export async function* readInvoiceLines(path: string): AsyncGenerator<InvoiceLine> {
  const parser = parse({ bom: true, relax_column_count: true })
  const source = createReadStream(path)
  const stages = path.endsWith('.gz') ? [source, createGunzip(), parser] : [source, parser]
  // An error of any stage destroys the parser with it, and so reaches the loop below.
  pipeline(stages, () => {})
  let record = 0
  try {
    for await (const fields of parser as AsyncIterable<string[]>) {
      record += 1
      if (record > 1) yield toLine(fields, record)
      else if (fields.join() !== columns.join()) throw new InvoiceFileError(`its columns must be ${columns.join()}`)
    }
  } catch (error) {
    throw new InvoiceFileError(`${path} cannot be read: ${error instanceof Error ? error.message : error}.`, {
      cause: error,
    })
  }
}

function toLine(fields: readonly string[], record: number): InvoiceLine {
  const [invoice, sku, description, quantity, invoicedAt, unitPrice, customerId, country] = fields
  const line = {
    invoice: invoice ?? '',
    sku: normaliseSku(sku ?? ''),
    description: description ?? '',
    quantity: Number(quantity || Number.NaN),
    unitPrice: Number(unitPrice || Number.NaN),
    customerId: customerId ?? '',
    day: Math.floor(Date.parse(invoicedAt ?? '') / millisecondsPerDay),
    country: country ?? '',
  }
  const isWhole = Number.isSafeInteger(line.quantity) && Number.isFinite(line.unitPrice) && Number.isFinite(line.day)
  if (line.invoice && line.sku && isWhole) return line
  throw new InvoiceFileError(`record ${record} is not an invoice line (${fields.join()})`)
}

/**
 * Every invoice, whole, in the order in which they were finished. `lineCounts` says how many lines each has; an
 * invoice that it does not name is left out.
 */
export async function* readInvoices(path: string, lineCounts: ReadonlyMap<string, number>): AsyncGenerator<Invoice> {
  const open = new Map<string, Invoice>()
  for await (const line of readInvoiceLines(path)) {
    const lineCount = lineCounts.get(line.invoice)
    if (lineCount === undefined) continue
    const invoice = open.get(line.invoice) ?? opened(open, line)
    invoice.lines.push(line)
    if (invoice.lines.length < lineCount) continue
    open.delete(line.invoice)
    // A day never goes back, even if an invoice begun before midnight is finished after it.
    yield { ...invoice, day: line.day }
  }
}

function opened(open: Map<string, Invoice>, line: InvoiceLine): Invoice {
  const invoice: Invoice = { number: line.invoice, day: line.day, country: line.country, lines: [] }
  open.set(invoice.number, invoice)
  return invoice
}
