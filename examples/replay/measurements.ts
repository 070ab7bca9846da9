/** Everything that the replay counts and times. */
import type { InvoiceKind } from './retail-rules.ts'

const counters = {
  orders: 0,
  order_lines: 0,
  shipments: 0,
  shipped_shipments: 0,
  split_orders: 0,
  transfers: 0,
  backordered_units: 0,
  waiting_units: 0,
  refused_orders: 0,
  refused_lines: 0,
  dropped_lines: 0,
  refused_units: 0,
  cancellations: 0,
  returned_lines: 0,
  returned_units: 0,
  adjustments: 0,
  adjusted_lines: 0,
  adjusted_units: 0,
  refused_adjustment_units: 0,
  skipped_invoices: 0,
  /** Orders beyond the first of invoices with more lines than one order may have. */
  further_parts: 0,
  skipped_lines: 0,
  received_units: 0,
  edited_orders: 0,
  part_shipments: 0,
  rerouted_shipments: 0,
  given_up_orders: 0,
  given_up_units: 0,
  returns: 0,
  returns_without_order: 0,
  receipts: 0,
  late_transfers: 0,
  short_units: 0,
  damaged_units: 0,
}
export type CounterName = keyof typeof counters

export type Tenth = { invoices: number; orders: number; lines: number; seconds: number; cpuSeconds: number }
type Mark = { at: number; cpu: number; invoices: number; orders: number; lines: number }

export class Measurements {
  readonly counts: Record<CounterName, number> = { ...counters }
  readonly tenths: Tenth[] = []
  readonly #invoiceTotal: number
  readonly #placeMs: number[] = []
  #now: Pick<Mark, 'invoices' | 'lines'> = { invoices: 0, lines: 0 }
  #mark: Mark = { at: 0, cpu: 0, invoices: 0, orders: 0, lines: 0 }
  #rssMax = 0
  #sampling: NodeJS.Timeout | undefined

  constructor(invoiceTotal: number) {
    this.#invoiceTotal = invoiceTotal
  }

  add(name: CounterName, count = 1): void {
    this.counts[name] += count
  }

  /** Times one attempt at placing an order, as its client feels it. */
  async placing<T>(attempt: () => Promise<T>): Promise<T> {
    const begin = performance.now()
    const answer = await attempt()
    this.#placeMs.push(performance.now() - begin)
    return answer
  }

  startSending(): void {
    this.#mark = { at: performance.now(), cpu: cpuSeconds(), invoices: 0, orders: 0, lines: 0 }
  }

  /** An invoice has been dealt with. Each tenth of them is timed, which shows whether orders become slower. */
  finished(lines: number): void {
    this.#now = { invoices: this.#now.invoices + 1, lines: this.#now.lines + lines }
    if (this.#now.invoices < ((this.tenths.length + 1) * this.#invoiceTotal) / 10) return
    const mark = { at: performance.now(), cpu: cpuSeconds(), orders: this.counts.orders, ...this.#now }
    this.tenths.push({
      invoices: mark.invoices - this.#mark.invoices,
      orders: mark.orders - this.#mark.orders,
      lines: mark.lines - this.#mark.lines,
      seconds: (mark.at - this.#mark.at) / 1000,
      cpuSeconds: mark.cpu - this.#mark.cpu,
    })
    this.#mark = mark
  }

  get invoicesFinished(): number {
    return this.#now.invoices
  }

  placeMs(quantile: number): number {
    const sorted = this.#placeMs.toSorted((a, b) => a - b)
    return sorted[Math.min(sorted.length - 1, Math.floor(quantile * sorted.length))] ?? 0
  }

  sampleMemory(): void {
    const sample = () => {
      this.#rssMax = Math.max(this.#rssMax, process.memoryUsage.rss())
    }
    sample()
    this.#sampling = setInterval(sample, 200)
    this.#sampling.unref()
  }

  /** The most memory that this process has had, in megabytes of a million bytes. */
  stopMemory(): number {
    clearInterval(this.#sampling)
    return Math.max(this.#rssMax, process.resourceUsage().maxRSS * 1024) / 1e6
  }

  /** Every invoice and every line has gone exactly one way; what does not add up is a mistake of the replay. */
  discrepancies(total: { invoices: number; lines: number }): string[] {
    const { counts } = this
    const invoices =
      counts.orders +
      counts.refused_orders +
      counts.cancellations +
      counts.adjustments +
      counts.skipped_invoices -
      counts.further_parts
    const lines =
      counts.order_lines + counts.dropped_lines + counts.returned_lines + counts.adjusted_lines + counts.skipped_lines
    return [
      ...(invoices === total.invoices ? [] : [`${total.invoices} invoices were read and ${invoices} accounted for`]),
      ...(lines === total.lines ? [] : [`${total.lines} lines were read and ${lines} accounted for`]),
    ]
  }
}

/** What this process has used of the processor; on a machine that does other work too it says more than the clock. */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** The counter of each kind of invoice that is not an order. */
export const kindCounter = {
  cancellation: 'cancellations',
  adjustment: 'adjustments',
  bookkeeping: 'skipped_invoices',
} as const satisfies Record<Exclude<InvoiceKind, 'sale'>, CounterName>
