/**
 * The buyer's policy, the same for every good and stated in docs/replay.md. It follows from the file alone: numbers that look like
 * chance (lead time, backorders allowed or not) come from a hash of the SKU, so that every run has the same.
 */
import { drawsOf } from './draws.ts'
import type { ItemSurvey } from './survey.ts'

export type StockingPolicy = {
  sku: string
  openingUnits: number
  /** When less than this part of its opening stock is left at a warehouse, counting what is on its way, it is ordered … */
  reorderFactor: number
  /** … up to this multiple of it. */
  orderUpToFactor: number
  leadTimeDays: number
  /** Units that may be promised without cover at one warehouse; 0 refuses. */
  backorderLimit: number
}

// One good in eight is kept lean, so that it runs out now and then; the others have enough for an ordinary month.
const leanOneIn = 8
const lean = { weeks: 0.75, lines: 3 }
const ample = { weeks: 3, lines: 6 }
const orderUpToFactor = 1.5
const reorderFactor = 0.5
const leadTimeDaysMin = 2
const leadTimeDaysRange = 5
const backorderOneIn = 3

/** `days` is how long the file sells. A good that nobody buys is not stocked. */
export function stockingPolicy(item: ItemSurvey, days: number): StockingPolicy {
  const unitsPerWeek = (item.unitsSold / days) * 7
  const unitsPerLine = item.linesSold === 0 ? 0 : item.unitsSold / item.linesSold
  const [leadTime, leanness, backorders] = drawsOf(item.sku, leadTimeDaysRange, leanOneIn, backorderOneIn)
  const { weeks, lines } = leanness === 0 ? lean : ample
  const openingUnits = Math.ceil(Math.max(weeks * unitsPerWeek, lines * unitsPerLine))
  return {
    sku: item.sku,
    openingUnits,
    reorderFactor,
    orderUpToFactor,
    leadTimeDays: leadTimeDaysMin + leadTime!,
    backorderLimit: backorders === 0 ? openingUnits : 0,
  }
}
