/** The first pass: what there is to sell, how much of it is sold, and how many lines each invoice has. */
import { readInvoiceLines } from './invoice-file.ts'
import { isGood, isSold } from './retail-rules.ts'

export type ItemSurvey = {
  sku: string
  isGood: boolean
  /** The first description that a sale gave it. */
  title: string
  unitsSold: number
  linesSold: number
}

export type Survey = {
  items: Map<string, ItemSurvey>
  /** Lines by invoice number, in the order in which the invoices begin; `limit` cuts it. */
  lineCounts: Map<string, number>
  lines: number
  firstDay: number
  lastDay: number
}

/** Reads at most `limit` invoices; the file is read to its end all the same, for they may interleave. */
export async function surveyFile(path: string, limit = Number.POSITIVE_INFINITY): Promise<Survey> {
  const survey: Survey = { items: new Map(), lineCounts: new Map(), lines: 0, firstDay: Infinity, lastDay: -Infinity }
  for await (const line of readInvoiceLines(path)) {
    const count = survey.lineCounts.get(line.invoice) ?? 0
    if (count === 0 && survey.lineCounts.size >= limit) continue
    survey.lineCounts.set(line.invoice, count + 1)
    survey.lines += 1
    survey.firstDay = Math.min(survey.firstDay, line.day)
    survey.lastDay = Math.max(survey.lastDay, line.day)
    const item = survey.items.get(line.sku) ?? added(survey.items, line.sku)
    if (!isSold(line)) continue
    item.title ||= line.description
    item.unitsSold += line.quantity
    item.linesSold += 1
  }
  return survey
}

function added(items: Survey['items'], sku: string): ItemSurvey {
  const item = { sku, isGood: isGood(sku), title: '', unitsSold: 0, linesSold: 0 }
  items.set(sku, item)
  return item
}
