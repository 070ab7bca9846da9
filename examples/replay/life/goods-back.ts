/** Goods that come back: of the sales that they belong to, as far as they are known and have left; the rest with the cancellation's
 * number for a receipt. One unit in a hundred is damaged. */
import { drawsOf } from '../draws.ts'
import type { Invoice, InvoiceLine } from '../invoice.ts'
import { chunks } from '../invoice-parts.ts'
import { sendOrThrow, unexpected } from '../sender.ts'
import type { SoldGoods } from './sold-goods.ts'
import type { Ways } from './ways.ts'

type Cancellation = { invoice: Invoice; lines: readonly InvoiceLine[]; location: string }
type Back = { sku: string; quantity: number }

export async function comesBack(
  ways: Ways,
  sold: SoldGoods,
  { invoice, lines, location }: Cancellation,
): Promise<void> {
  const ofOrders = new Map<string, Map<number, Back>>()
  const unknown: Back[] = []
  for (const { sku, quantity, customerId } of lines) {
    let left = -quantity
    for (const { order, line, quantity: units } of customerId ? sold.take(customerId, sku, left) : []) {
      const parts = ofOrders.get(order) ?? new Map<number, Back>()
      ofOrders.set(order, parts)
      parts.set(line, { sku, quantity: (parts.get(line)?.quantity ?? 0) + units })
      left -= units
    }
    if (left > 0) unknown.push({ sku, quantity: left })
  }
  for (const [order, parts] of ofOrders) unknown.push(...(await ofOrder(ways, { order, parts, location, invoice })))
  for (const some of chunks(unknown, ways.sender.linesMax)) await withoutOrder(ways, { back: some, location, invoice })
}

type OfOrder = { order: string; parts: ReadonlyMap<number, Back>; location: string; invoice: Invoice }

/** Answers what cannot come back of the order, because it has not left, or was given up. */
async function ofOrder(ways: Ways, { order, parts, location, invoice }: OfOrder): Promise<Back[]> {
  const asked = [...parts].map(([line, { quantity }]) => ({ line, quantity }))
  const request = (lines: typeof asked) =>
    ways.sender.send('request_return', { order, lines, location, reason: 'sent back' })
  const answer = await request(asked)
  if (answer.ok) await receive(ways, invoice, answer.result)
  if (answer.ok) return []
  if (answer.code === 'nothing_to_return') return [...parts.values()]
  if (answer.code !== 'exceeds_line') throw unexpected('request_return', answer)
  const availableOf = new Map(answer.errors?.map(({ pointer, available }) => [pointer, available ?? 0]))
  const able = asked.map(({ line, quantity }, at) => ({
    line,
    quantity: Math.min(quantity, availableOf.get(`/lines/${at}/quantity`) ?? quantity),
  }))
  const some = able.filter(({ quantity }) => quantity > 0)
  if (some.length > 0)
    await receive(ways, invoice, await sendOrThrow(ways.sender, 'request_return', { order, lines: some, location }))
  return able
    .map(({ line, quantity }) => ({ ...parts.get(line)!, quantity: parts.get(line)!.quantity - quantity }))
    .filter(({ quantity }) => quantity > 0)
}

async function withoutOrder(
  ways: Ways,
  { back, location, invoice }: { back: readonly Back[]; location: string; invoice: Invoice },
) {
  const units = new Map<string, number>()
  for (const { sku, quantity } of back) units.set(sku, (units.get(sku) ?? 0) + quantity)
  const lines = [...units].map(([sku, quantity]) => ({ sku, quantity }))
  const made = await sendOrThrow(ways.sender, 'request_return', {
    lines,
    location,
    reason: 'sent back',
    reference: invoice.number,
  })
  ways.measurements.add('returns_without_order')
  await receive(ways, invoice, made)
}

type Return = { number: string; lines: readonly { line: number; sku: string; location: string; quantity: number }[] }

async function receive(
  { sender, book, measurements, waiting }: Ways,
  invoice: Invoice,
  { number, lines }: Return,
): Promise<void> {
  await sendOrThrow(sender, 'approve_return', { return: number })
  const condition = (sku: string) => (drawsOf(`${invoice.number} ${sku}`, 100)[0] === 0 ? 'damaged' : 'resellable')
  const judged = lines.map(({ line, sku, quantity }) => ({ line, quantity, condition: condition(sku) }) as const)
  await sendOrThrow(sender, 'receive_return', { return: number, lines: judged })
  measurements.add('returns')
  for (const { sku, location, quantity } of lines) {
    measurements.add('returned_units', quantity)
    if (condition(sku) === 'damaged') measurements.add('damaged_units', quantity)
    else book.changed({ sku, location }, quantity)
    waiting.restocked(sku)
  }
}
