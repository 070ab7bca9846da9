/** What is bought is announced when it is ordered, one receipt for a warehouse and a day, and received as it comes. */
import { InFlight } from '../in-flight.ts'
import { chunks } from '../invoice-parts.ts'
import { sendOrThrow } from '../sender.ts'
import type { Bought } from '../stock-book.ts'
import { arrivalOf } from './fate.ts'
import type { Ways } from './ways.ts'

type Delivery = { number: string; location: string; dueDay: number; lines: Bought[] }

const LINES_MAX = 250

export class Deliveries {
  readonly #ways: Ways
  #announced: Delivery[] = []

  constructor(ways: Ways) {
    this.#ways = ways
  }

  async announce(day: number, bought: readonly Bought[]): Promise<void> {
    const deliveries = deliveriesOf(`${this.#ways.prefix}PO-${day}`, bought)
    await this.#sideBySide(deliveries, async ({ number, location, dueDay, lines }) => {
      const expected_at = new Date(dueDay * 86_400_000).toISOString()
      const named = lines.map(({ sku, quantity }) => ({ sku, quantity }))
      await sendOrThrow(this.#ways.sender, 'create_expected_receipt', { number, location, expected_at, lines: named })
      this.#ways.measurements.add('receipts')
    })
    this.#announced.push(...deliveries)
  }

  async arrive(day: number): Promise<void> {
    const due = this.#announced.filter(({ dueDay }) => dueDay <= day)
    this.#announced = this.#announced.filter(({ dueDay }) => dueDay > day)
    await this.#sideBySide(due, (delivery) => this.#receive(delivery))
  }

  /** What is missing is not waited for. */
  async #receive({ number, location, lines }: Delivery): Promise<void> {
    const { sender, book, measurements, waiting } = this.#ways
    const arrived = lines.map((line, at) => ({ line: at, ...line, ...arrivalOf(number, line) }))
    const parts = arrived
      .map(({ line, accepted, damaged }) => ({
        line,
        ...(accepted > 0 && { accepted }),
        ...(damaged > 0 && { damaged }),
      }))
      .filter((part) => 'accepted' in part || 'damaged' in part)
    // In two goes: a lorry is not unloaded at once.
    for (const some of chunks(parts, Math.ceil(parts.length / 2)))
      await sendOrThrow(sender, 'receive_expected_receipt', { receipt: number, lines: some })
    await sendOrThrow(sender, 'close_expected_receipt', { receipt: number })
    for (const { sku, accepted, damaged, quantity } of arrived) {
      book.changed({ sku, location }, accepted)
      waiting.restocked(sku)
      measurements.add('received_units', accepted)
      measurements.add('damaged_units', damaged)
      measurements.add('short_units', Math.max(0, quantity - accepted - damaged))
    }
  }

  async #sideBySide(deliveries: readonly Delivery[], work: (delivery: Delivery) => Promise<void>): Promise<void> {
    const inFlight = new InFlight(this.#ways.concurrency)
    for (const delivery of deliveries) await inFlight.start(() => work(delivery))
    await inFlight.drain()
  }
}

function deliveriesOf(name: string, bought: readonly Bought[]): Delivery[] {
  const groups = Map.groupBy(bought, ({ location, dueDay }) => `${location}-${dueDay}`)
  return [...groups].flatMap(([place, all]) =>
    chunks(all, LINES_MAX).map((lines, part) => {
      const { location, dueDay } = lines[0]!
      return { number: `${name}-${place}-${part}`, location, dueDay, lines }
    }),
  )
}
