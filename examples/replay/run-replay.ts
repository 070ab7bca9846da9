/**
 * The replay: a first pass over the file learns what there is to sell, a shop is set up and stocked, and a second pass
 * sends every invoice, many at once. Between two simulated days nothing is under way, so that what the buyer orders
 * depends on the day and not on the speed of the machine.
 */
import { closeDay, closeLastDay } from './close-day.ts'
import { InFlight } from './in-flight.ts'
import type { Invoice } from './invoice.ts'
import { readInvoices } from './invoice-file.ts'
import { partsOf } from './invoice-parts.ts'
import { Life } from './life/life.ts'
import { cpuSeconds, kindCounter, Measurements } from './measurements.ts'
import type { Progress } from './progress.ts'
import { kindOf } from './retail-rules.ts'
import { type Sales, sendSale } from './send-sale.ts'
import { sendAdjustment, sendCancellation } from './send-stock-change.ts'
import type { IntegrityReport, Sender } from './sender.ts'
import { type Sourcing, setUp } from './set-up.ts'
import { StockBook } from './stock-book.ts'
import { stockingPolicy } from './stocking-policy.ts'
import { type Survey, surveyFile } from './survey.ts'
import { WaitingOrders } from './waiting-orders.ts'

export type ReplayOptions = {
  file: string
  sourcing: Sourcing
  concurrency: number
  /** Put in front of every order number. */
  prefix: string
  /** Replays only so many invoices. */
  limit: number | undefined
  /** Orders are changed, shipped in parts, re-routed, given up and returned, as docs/replay.md states it. */
  wholeLife: boolean
}

export type ReplayResult = {
  measurements: Measurements
  survey: Survey
  integrity: IntegrityReport
  discrepancies: string[]
  seconds: { survey: number; set_up: number; sending: number; integrity: number; total: number }
  cpuSeconds: number
  rssMbMax: number
}

export async function runReplay(options: ReplayOptions, sender: Sender, progress: Progress): Promise<ReplayResult> {
  const clock = stopwatch()
  progress.phase(`reading ${options.file}`)
  const survey = await surveyFile(options.file, options.limit)
  const measurements = new Measurements(survey.lineCounts.size)
  measurements.sampleMemory()
  const surveySeconds = clock.lap()
  progress.phase(`setting up ${survey.items.size} items and their opening stock`)
  const sales = salesOf(options, sender, { survey, measurements })
  await setUp(sales, survey, options.sourcing)
  const setUpSeconds = clock.lap()
  progress.start(survey.lineCounts.size)
  await sendAll(options, sales, { survey, progress })
  progress.stop()
  const sendingSeconds = clock.lap()
  progress.phase('checking the invariants')
  const integrity = await sender.integrity()
  const integritySeconds = clock.lap()
  const discrepancies = measurements.discrepancies({ invoices: survey.lineCounts.size, lines: survey.lines })
  const seconds = { survey: surveySeconds, set_up: setUpSeconds, sending: sendingSeconds, integrity: integritySeconds }
  return {
    measurements,
    survey,
    integrity,
    discrepancies,
    seconds: { ...seconds, total: clock.total() },
    cpuSeconds: cpuSeconds(),
    rssMbMax: measurements.stopMemory(),
  }
}

function salesOf(
  { concurrency, prefix, wholeLife }: ReplayOptions,
  sender: Sender,
  { survey, measurements }: { survey: Survey; measurements: Measurements },
): Sales {
  const days = survey.lastDay - survey.firstDay + 1
  const policies = [...survey.items.values()].filter(({ isGood }) => isGood).map((item) => stockingPolicy(item, days))
  const book = new StockBook(policies)
  const shop = { sender, book, measurements, concurrency }
  const waiting = new WaitingOrders()
  return { ...shop, prefix, waiting, life: wholeLife ? new Life({ ...shop, prefix, waiting }) : null }
}

async function sendAll(
  options: ReplayOptions,
  sales: Sales,
  { survey, progress }: { survey: Survey; progress: Progress },
): Promise<void> {
  const { measurements } = sales
  const inFlight = new InFlight(options.concurrency)
  let today = survey.firstDay
  measurements.startSending()
  for await (const invoice of readInvoices(options.file, survey.lineCounts)) {
    if (invoice.day > today) await inFlight.drain()
    for (; today < invoice.day; today++) await closeDay(sales, today)
    await inFlight.start(async () => {
      await sendInvoice(sales, invoice)
      measurements.finished(invoice.lines.length)
      progress.update(measurements.invoicesFinished)
    })
  }
  await inFlight.drain()
  await closeLastDay(sales)
}

async function sendInvoice(sales: Sales, invoice: Invoice): Promise<void> {
  const kind = kindOf(invoice)
  if (kind === 'sale') {
    const parts = partsOf(invoice, sales.sender.linesMax)
    sales.measurements.add('further_parts', parts.length - 1)
    for (const part of parts) await sendSale(sales, part)
    return
  }
  sales.measurements.add(kindCounter[kind])
  if (kind === 'cancellation') return sendCancellation(sales, invoice)
  if (kind === 'adjustment') return sendAdjustment(sales, invoice)
  sales.measurements.add('skipped_lines', invoice.lines.length)
}

function stopwatch() {
  const begin = performance.now()
  let last = begin
  return {
    lap: () => {
      const seconds = (performance.now() - last) / 1000
      last = performance.now()
      return seconds
    },
    total: () => (performance.now() - begin) / 1000,
  }
}
