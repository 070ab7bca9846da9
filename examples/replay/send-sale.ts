/** A sale: placed as an order, cut to what can be had where stock is short, approved, and shipped as far as it can be. */
import type { ErrorDetail, InputOf, ResultOf } from 'holdfast'
import { channelOf, countryOf } from './countries.ts'
import type { Invoice } from './invoice.ts'
import type { Life } from './life/life.ts'
import type { OrderView } from './life/ways.ts'
import { isGood } from './retail-rules.ts'
import { isGone, sendOrThrow, UnexpectedAnswer, unexpected } from './sender.ts'
import type { Shop } from './shop.ts'
import type { WaitingOrders } from './waiting-orders.ts'

/** `life`: what happens to orders after they were placed, where that is replayed too. */
export type Sales = Shop & { waiting: WaitingOrders; prefix: string; life: Life | null }
type Placed = ResultOf<'place_order'>

/** A line of the invoice with what is still asked for after refusals. */
type Wish = { sku: string; asked: number; quantity: number }

export async function sendSale(sales: Sales, invoice: Invoice): Promise<void> {
  const wishes = invoice.lines
    .filter((line) => line.quantity > 0)
    .map(({ sku, quantity }) => ({ sku, asked: quantity, quantity }))
  sales.measurements.add('skipped_lines', invoice.lines.length - wishes.length)
  if (wishes.length === 0) {
    sales.measurements.add('skipped_invoices')
    return
  }
  const placed = await place(sales, invoice, wishes)
  count(sales, wishes, placed)
  if (!placed) return
  sales.book.promised([], placed.promises)
  const order = sales.life ? await sales.life.changeMind(placed) : placed
  sales.life?.sold(invoice, order)
  await fulfil(sales, order.number, skusAwaited(order))
}

/** Stock moves between a refusal and the next attempt; this often, what is left of it is asked for again. */
const cutsMax = 4

async function place(sales: Sales, invoice: Invoice, wishes: Wish[]): Promise<Placed | null> {
  const number = `${sales.prefix}${invoice.number}`
  const coordinates = countryOf(invoice.country)
  const where = {
    channel: channelOf(invoice.country),
    ship_to: {
      country: invoice.country,
      ...(coordinates && { latitude: coordinates.latitude, longitude: coordinates.longitude }),
    },
  }
  const hasGoods = wishes.some(({ sku }) => isGood(sku))
  for (let cuts = 0; ; cuts++) {
    const lines = wishes.filter(({ quantity }) => quantity > 0).map(({ sku, quantity }) => ({ sku, quantity }))
    // Nobody pays the postage of a parcel that does not come.
    if (lines.length === 0 || (hasGoods && !lines.some(({ sku }) => isGood(sku)))) return null
    const answer = await attempt(sales, { number, lines, ...where })
    if (answer.ok) return answer.result
    if (answer.code === 'order_number_taken') throw taken(number)
    if (answer.code !== 'insufficient_stock') throw unexpected('place_order', answer)
    for (const shortage of answer.errors ?? []) cut(wishes, shortage, cuts >= cutsMax)
  }
}

function attempt({ sender, measurements }: Sales, input: InputOf<'place_order'>) {
  return measurements.placing(() => sender.send('place_order', input))
}

function taken(number: string): Error {
  return new UnexpectedAnswer(
    `There is an order ${number} already: this database has been replayed into before. Use a fresh one, or give the ` +
      'orders of this run numbers of their own with --prefix.',
  )
}

/** Leaves the lines of a SKU what is available, the first lines first. */
export function cut(wishes: Wish[], shortage: ErrorDetail, entirely = false): void {
  let left = entirely ? 0 : Number(shortage.available)
  for (const wish of wishes) {
    if (wish.sku !== shortage.sku) continue
    wish.quantity = Math.min(wish.quantity, left)
    left -= wish.quantity
  }
}

function count({ measurements }: Sales, wishes: readonly Wish[], placed: Placed | null): void {
  for (const { asked, quantity } of wishes) {
    const promised = placed ? quantity : 0
    if (promised < asked) measurements.add('refused_lines')
    measurements.add('refused_units', asked - promised)
    measurements.add(promised > 0 ? 'order_lines' : 'dropped_lines')
  }
  if (!placed) {
    measurements.add('refused_orders')
    return
  }
  measurements.add('orders')
  measurements.add('shipments', placed.shipments.length)
  measurements.add('transfers', placed.transfers.length)
  if (placed.shipments.length > 1) measurements.add('split_orders')
  for (const { backordered } of placed.promises) measurements.add('backordered_units', backordered)
}

/**
 * Moves and ships whatever may go by now. Approving is idempotent and answers with the order as it stands, so the same
 * steps serve a new order and one that has waited.
 */
export async function fulfil(sales: Sales, number: string, skus: ReadonlySet<string>): Promise<void> {
  const { sender, measurements, waiting, life } = sales
  const order = await sendOrThrow(sender, 'approve_order', { order: number })
  if (life && (await life.givesUp(order))) return
  for (const transfer of order.transfers) await move(sales, transfer)
  const open = order.shipments.filter(({ state }) => state !== 'shipped' && state !== 'cancelled')
  // All at once: shipments of one order that travel in one batch are locked and read once.
  const shipped = await Promise.all(
    open.map((shipment) => !shipment.hold_reasons.includes('backordered') && ship(sales, order, shipment)),
  )
  measurements.add('shipped_shipments', shipped.filter(Boolean).length)
  if (shipped.includes(false)) waiting.add(number, skus)
}

async function move({ sender, life }: Sales, transfer: OrderView['transfers'][number]): Promise<void> {
  if (transfer.state === 'completed' || transfer.state === 'cancelled') return
  // It comes on another day.
  if (transfer.state === 'in_transit' && life) return
  const sent = await sender.send('dispatch_transfer', { transfer: transfer.number })
  if (sent.ok && life) await life.underWay(sent.result)
  else if (sent.ok) await sendOrThrow(sender, 'complete_transfer', { transfer: transfer.number })
  else if (sent.code !== 'stock_transfer_not_covered' && !isGone(sent)) throw unexpected('dispatch_transfer', sent)
}

async function ship(
  { sender, life }: Sales,
  order: OrderView,
  shipment: OrderView['shipments'][number],
): Promise<boolean> {
  const number = (await life?.beforeShipping(order, shipment)) ?? shipment.number
  const answer = await sender.send('ship_shipment', { shipment: number })
  if (!answer.ok && answer.code !== 'shipment_on_hold' && !isGone(answer)) throw unexpected('ship_shipment', answer)
  return answer.ok
}

/** What goods are missing of; where nothing was, a count may still take some away later. */
function skusAwaited({ promises }: Placed): Set<string> {
  const backordered = promises.filter((promise) => promise.backordered > 0)
  return new Set((backordered.length > 0 ? backordered : promises).map(({ sku }) => sku))
}
