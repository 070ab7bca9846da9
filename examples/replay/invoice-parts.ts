import type { Invoice } from './invoice.ts'

/** An invoice of more lines than one order may have becomes several orders: `489434`, `489434.2`, … */
export function partsOf(invoice: Invoice, linesMax: number): Invoice[] {
  return chunks(invoice.lines, linesMax).map((lines, index) => ({
    ...invoice,
    number: index === 0 ? invoice.number : `${invoice.number}.${index + 1}`,
    lines,
  }))
}

export function chunks<Each>(all: readonly Each[], size: number): Each[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size))
}
