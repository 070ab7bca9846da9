/** What is to come back, as it is asked for: of an order's lines, or of items that no order here has shipped. */
import type { Configuration, InventoryModel } from '../domain/configuration/configuration.ts'
import { quantity, sumOf, toUnits, ZERO } from '../domain/kernel/quantity.ts'
import type { Order } from '../domain/orders/order.ts'
import type { ReturnedPart } from '../domain/returns/record-return.ts'
import { returnable, returning, shippedUnits, thereAndBack } from '../domain/returns/returnable.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import { type ErrorDetail, type Rejection, reject, rejectAt } from '../errors.ts'
import { type Finding, judgeUnits, namedItem } from './judge-units.ts'
import { readPartsOfLines } from './parts-of-lines.ts'

export type NamedReturnedLine = { line?: number; sku?: string; quantity: number }
export type ReadReturn = { ok: true; parts: ReturnedPart[] } | Rejection

/** Left out: all that can. The state has the lines of the order and of its shipments. */
export function readLinesOfOrder(
  state: WorkingSet,
  order: Order,
  lines: readonly NamedReturnedLine[] | undefined,
): ReadReturn {
  const ordered = state.orderLines
    .where('order', order.id)
    .sort((a, b) => a.line - b.line)
    .flatMap(({ line, components }) => components.map(({ itemId, sku }) => ({ line, itemId, sku })))
  const way = thereAndBack(state, order.id)
  const left = ordered.map((one) => ({ ...one, quantity: returnable(state, way, one) }))
  const inAll = left.filter((one) => one.quantity > ZERO)
  if (inAll.length === 0) {
    const shipped = sumOf(ordered.map((one) => shippedUnits(way, one)))
    const comingBack = sumOf(ordered.map((one) => returning(state, way, one)))
    return reject('nothing_to_return', { data: { shipped: toUnits(shipped), returning: toUnits(comingBack) } })
  }
  if (lines === undefined) return { ok: true, parts: inAll.map(partOf) }
  const unnamed = lines.findIndex(({ line }) => line === undefined)
  if (unnamed >= 0) return rejectAt(`/lines/${unnamed}/line`, 'line_not_found')
  const available = (line: number, itemId: string) => left.find((one) => one.line === line && one.itemId === itemId)
  const named = lines.map(({ line, ...part }) => ({ line: line!, ...part }))
  const read = readPartsOfLines({ state, orderId: order.id, available }, named)
  return read.ok ? { ok: true, parts: read.parts.map(partOf) } : read
}

function partOf({ line, ...part }: { line: number } & Omit<ReturnedPart, 'orderLine'>): ReturnedPart {
  const { itemId, sku, quantity: units } = part
  return { orderLine: line, itemId, sku, quantity: units }
}

export function readLinesOfItems(
  { configuration }: WorkingSet,
  model: InventoryModel,
  lines: readonly NamedReturnedLine[],
): ReadReturn {
  const errors: ErrorDetail[] = []
  const parts: ReturnedPart[] = []
  lines.forEach((named, index) => {
    const read = readItem(configuration, model, named)
    if ('finding' in read) errors.push({ pointer: `/lines/${index}${read.member}`, ...read.finding })
    else parts.push(read)
  })
  const first = errors[0]
  return first ? reject(first.code!, { errors }) : { ok: true, parts }
}

function readItem(
  configuration: Configuration,
  model: InventoryModel,
  { line, sku, quantity: units }: NamedReturnedLine,
): ReturnedPart | { member: string; finding: Finding } {
  if (line !== undefined) return { member: '/line', finding: { code: 'order_required' } }
  if (sku === undefined) return { member: '/sku', finding: { code: 'order_required' } }
  const found = namedItem(configuration, sku)
  if (!found.ok) return { member: '/sku', finding: found.finding }
  const { item } = found
  if (item.components.length > 0) return { member: '/sku', finding: { code: 'kit_has_no_stock', sku: item.sku } }
  const finding = judgeUnits(units, item, configuration, model)
  if (finding) return { member: '/quantity', finding }
  return { orderLine: null, itemId: item.id, sku: item.sku, quantity: quantity(units) }
}
