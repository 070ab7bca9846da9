/**
 * The life of orders beyond the plain way from the sale to the parcel: changed minds, parcels in parts, other warehouses, orders
 * that are given up, goods that come back, deliveries and transfers that are late, short or damaged. All of it follows from the file by
 * the rules of docs/replay.md.
 */
import type { ResultOf } from 'holdfast'
import type { Invoice, InvoiceLine } from '../invoice.ts'
import { isGood } from '../retail-rules.ts'
import { isGone, sendOrThrow, unexpected } from '../sender.ts'
import type { Bought } from '../stock-book.ts'
import { warehouses } from '../warehouses.ts'
import { Deliveries } from './deliveries.ts'
import { fateOf, journeyOf } from './fate.ts'
import { comesBack } from './goods-back.ts'
import { SoldGoods } from './sold-goods.ts'
import type { OrderView, Ways } from './ways.ts'

type TransferView = ResultOf<'dispatch_transfer'>
type ShipmentView = OrderView['shipments'][number]

export class Life {
  readonly #ways: Ways
  readonly #sold = new SoldGoods()
  readonly #deliveries: Deliveries
  /** Orders that were looked at and could not go on. */
  readonly #tried = new Set<string>()
  #late: TransferView[] = []

  constructor(ways: Ways) {
    this.#ways = ways
    this.#deliveries = new Deliveries(ways)
  }

  /** The buyer wants one more of the first goods, or one less where that leaves some; what there is not is not given. */
  async changeMind(placed: OrderView): Promise<OrderView> {
    const { sender, book, measurements } = this.#ways
    if (!fateOf(placed.number).edited) return placed
    const line = placed.lines.find(({ sku }) => isGood(sku))
    if (!line) return placed
    const quantity = line.quantity > 2 ? line.quantity - 1 : line.quantity + 1
    const reason = 'the buyer has called'
    const lines = [{ line: line.line, quantity }]
    const answer = await sender.send('edit_order', { order: placed.number, lines, reason })
    if (!answer.ok && answer.code !== 'insufficient_stock') throw unexpected('edit_order', answer)
    if (!answer.ok) return placed
    measurements.add('edited_orders')
    book.promised(placed.promises, answer.result.promises)
    return answer.result
  }

  sold({ lines: [first] }: Invoice, { number, lines }: OrderView): void {
    if (!first?.customerId) return
    for (const { sku, line, quantity } of lines)
      if (isGood(sku)) this.#sold.add(first.customerId, sku, { order: number, line, quantity })
  }

  /** Who has waited in vain once gives up what has not left. */
  async givesUp(order: OrderView): Promise<boolean> {
    const { sender, book, measurements } = this.#ways
    if (!fateOf(order.number).givesUp || order.backordered === 0) return false
    if (!this.#tried.has(order.number)) {
      this.#tried.add(order.number)
      return false
    }
    this.#tried.delete(order.number)
    const answer = await sender.send('give_up_order_lines', { order: order.number, reason: 'waited too long' })
    // What is on its way to a shipment of it cannot be given up.
    if (!answer.ok && answer.code !== 'order_state_conflict' && !isGone(answer))
      throw unexpected('give_up_order_lines', answer)
    if (!answer.ok) return false
    measurements.add('given_up_orders')
    measurements.add('given_up_units', order.backordered - answer.result.backordered)
    book.promised(order.promises, answer.result.promises)
    return answer.result.shipments.every(({ state }) => state === 'shipped' || state === 'cancelled')
  }

  /** A transfer has been sent: it arrives at once, or on another day, and whole, or one unit short. */
  async underWay(transfer: TransferView): Promise<void> {
    if (!journeyOf(transfer.number).isLate) return this.#receive(transfer)
    this.#ways.measurements.add('late_transfers')
    this.#late.push(transfer)
  }

  /** The shipment that is to be shipped now: what was asked for, or what is left once half of it has gone, or another warehouse's. */
  async beforeShipping(order: OrderView, shipment: ShipmentView): Promise<string> {
    const { rerouted, inParts } = fateOf(order.number)
    if (rerouted && (await this.#reroute(shipment))) return shipment.number
    if (inParts) await this.#shipHalf(shipment)
    return shipment.number
  }

  comeBack(invoice: Invoice, lines: readonly InvoiceLine[], location: string): Promise<void> {
    return comesBack(this.#ways, this.#sold, { invoice, lines, location })
  }

  announce(day: number, bought: readonly Bought[]): Promise<void> {
    return this.#deliveries.announce(day, bought)
  }

  /** The end of a day: deliveries, and transfers that were late. */
  async arrive(day: number): Promise<void> {
    await this.#deliveries.arrive(day)
    const late = this.#late
    this.#late = []
    for (const transfer of late) {
      await this.#receive(transfer)
      for (const { sku } of transfer.lines) this.#ways.waiting.restocked(sku)
    }
  }

  async #receive({ number, lines }: TransferView): Promise<void> {
    const { sender, measurements } = this.#ways
    const [first] = lines
    if (!journeyOf(number).isShort || first!.in_transit === 0) {
      await sendOrThrow(sender, 'complete_transfer', { transfer: number })
      return
    }
    const parts = lines
      .filter(({ in_transit }) => in_transit > 0)
      .map(({ line, sku, in_transit: units }, at) => ({
        line,
        sku,
        accepted: at === 0 ? units - 1 : units,
        short: at === 0 ? 1 : 0,
      }))
    await sendOrThrow(sender, 'receive_transfer', { transfer: number, lines: parts.map(withoutNothing) })
    measurements.add('short_units')
  }

  async #reroute(shipment: ShipmentView): Promise<boolean> {
    const { sender, measurements } = this.#ways
    const location = warehouses.find(({ code }) => code !== shipment.location)!.code
    const answer = await sender.send('reroute_shipment', { shipment: shipment.number, location })
    const isRefused =
      !answer.ok && ['insufficient_stock', 'shipment_state_conflict', 'shipment_in_transfer'].includes(answer.code)
    if (!answer.ok && !isRefused) throw unexpected('reroute_shipment', answer)
    if (answer.ok) measurements.add('rerouted_shipments')
    return answer.ok
  }

  async #shipHalf({ number, lines }: ShipmentView): Promise<void> {
    const half = lines
      .filter(({ quantity }) => quantity > 1)
      .map(({ line, sku, quantity }) => ({ line, sku, quantity: Math.floor(quantity / 2) }))
    if (half.length === 0) return
    const { sender, measurements } = this.#ways
    const answer = await sender.send('ship_shipment', { shipment: number, lines: half })
    if (answer.ok) measurements.add('part_shipments')
    else if (answer.code !== 'shipment_on_hold' && !isGone(answer)) throw unexpected('ship_shipment', answer)
  }
}

function withoutNothing<Part extends { accepted: number; short: number }>({ accepted, short, ...part }: Part) {
  return { ...part, ...(accepted > 0 && { accepted }), ...(short > 0 && { short }) }
}
