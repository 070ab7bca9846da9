/** How the lines of an order are to be, read against how they are. */
import type { InventoryModel, KitComponent } from '../domain/configuration/configuration.ts'
import { minus, plus, quantity, times, toUnits, ZERO } from '../domain/kernel/quantity.ts'
import type { LineEdit } from '../domain/orders/edit-order.ts'
import { demandOfPart, perUnit } from '../domain/orders/line-demand.ts'
import { lowerable } from '../domain/orders/lower-line.ts'
import { ORDER_LINES_MAX, type Order, type OrderLine } from '../domain/orders/order.ts'
import type { PartOfLine } from '../domain/orders/pass-units.ts'
import { askedLine } from '../domain/promises/asked-line.ts'
import type { Demand } from '../domain/sourcing/vocabulary.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import { type ErrorDetail, type Rejection, reject } from '../errors.ts'
import { type Finding, judgeFraction, judgeUnits, namedItem } from './judge-units.ts'
import { type RequestedChoice, readRecipe } from './kit-choices.ts'
import { judgeComponents, judgeTotal } from './requested-lines.ts'

export type RequestedEdit = {
  line?: number
  sku?: string
  quantity: number
  choices?: RequestedChoice[]
  line_reference?: string
  /** Where it stands; left out: where its place among the others says. */
  at?: string
  /** Of a line that was added before: what it was made of then. */
  components?: readonly KitComponent[]
}

/** `at`: where it stands in the request; `index`: which entry it was. */
export type ReadEdit = LineEdit & { index: number; at: string; itemId: string }

type Context = { state: WorkingSet; order: Order; model: InventoryModel; rows: ReadonlyMap<number, OrderLine> }
type Wrong = { member: string; finding: Finding }

/** What changes; an entry that leaves its line as it is is none. */
export function readEdits(
  state: WorkingSet,
  order: Order,
  requested: readonly RequestedEdit[],
): { ok: true; edits: ReadEdit[] } | Rejection {
  const model = state.configuration.models.get(order.modelId)!
  const rows = state.orderLines.where('order', order.id).sort((a, b) => a.line - b.line)
  const context = { state, order, model, rows: new Map(rows.map((row) => [row.line, row])) }
  const errors: ErrorDetail[] = []
  const edits: ReadEdit[] = []
  const named = new Set<number>()
  let next = rows.length
  requested.forEach((entry, index) => {
    const twice = entry.line !== undefined && named.has(entry.line)
    const read = twice ? conflict('/line') : readEntry(context, entry, next)
    const at = entry.at ?? `/lines/${index}`
    if ('finding' in read) {
      errors.push({ pointer: pointerTo(at, read.member), ...read.finding })
      return
    }
    if (read.added) next += 1
    named.add(read.line)
    edits.push({ ...read, index, at })
  })
  if (next > ORDER_LINES_MAX) return reject('too_many_lines', { data: { lines: next, limit: ORDER_LINES_MAX } })
  errors.push(...totalsThatMayNotBe(context, edits))
  const first = errors[0]
  return first ? reject(first.code!, { errors }) : { ok: true, edits: edits.filter(isChange) }
}

/** What was asked before has no members in this request. */
function pointerTo(at: string, member: string): string {
  return at.startsWith('/lines/') ? `${at}${member}` : at
}

function isChange({ before, after, added }: ReadEdit): boolean {
  return before !== after || added !== undefined
}

function conflict(member: string): Wrong {
  return { member, finding: { code: 'conflicting_constraints' } }
}

type Read = LineEdit & { itemId: string }

/** `next`: the line that an added one becomes. */
function readEntry(context: Context, entry: RequestedEdit, next: number): Read | Wrong {
  if ((entry.line === undefined) === (entry.sku === undefined)) return conflict(entry.line === undefined ? '' : '/sku')
  if (entry.line === undefined) return addedLine(context, entry, next)
  if (entry.choices !== undefined) return conflict('/choices')
  const row = context.rows.get(entry.line)
  const finding: Finding = { code: 'line_not_found', value: String(entry.line) }
  return row ? changedLine(context, entry, row) : { member: '/line', finding }
}

function addedLine({ state, model }: Context, entry: RequestedEdit, next: number): Read | Wrong {
  const { configuration } = state
  const found = namedItem(configuration, entry.sku!)
  if (!found.ok) return { member: '/sku', finding: found.finding }
  const { item } = found
  const finding = judgeUnits(entry.quantity, item, configuration, model)
  if (finding) return { member: '/quantity', finding }
  const recipe = entry.components ? entry : readRecipe(configuration, item, entry.choices)
  if ('finding' in recipe) return recipe
  const { components = [] } = recipe
  const asked = askedLine(configuration, { item, quantity: quantity(entry.quantity), line: next, components })
  const reference = entry.line_reference === undefined ? {} : { lineReference: entry.line_reference }
  const wrong = judgeComponents(asked, configuration, model)
  if (wrong) return { member: '/quantity', finding: wrong }
  const { demands: raised } = asked
  const amounts = { before: ZERO, after: asked.quantity, lowered: [], raised }
  return { itemId: item.id, line: next, sku: item.sku, ...amounts, added: { ...asked, ...reference } }
}

function changedLine(context: Context, entry: RequestedEdit, row: OrderLine): Read | Wrong {
  const { state, order, model } = context
  const { configuration } = state
  const member = '/quantity'
  const item = configuration.items.get(row.itemId)
  if (entry.quantity < 0) {
    return { member, finding: { code: 'quantity_not_positive', sku: row.sku, quantity: entry.quantity } }
  }
  const finding = item ? judgeFraction(entry.quantity, item, configuration, model) : null
  if (finding) return { member, finding }
  const [before, after] = [row.quantity, quantity(entry.quantity)]
  const lowered: PartOfLine[] = []
  const raised: Demand[] = []
  const demands = row.components.map((part) =>
    demandOfPart(state, order, row, { part, units: times(after, perUnit(state, order, row, part.itemId)) }),
  )
  const wrong = item ? judgeComponents({ item, demands }, configuration, model) : null
  if (wrong) return { member, finding: wrong }
  for (const part of row.components) {
    const { itemId, sku, quantity: all } = part
    const wanted = times(after, perUnit(state, order, row, itemId))
    if (wanted < all) lowered.push({ line: row.line, itemId, sku, quantity: minus(all, wanted) })
    if (wanted > all) raised.push(demandOfPart(state, order, row, { part, units: minus(wanted, all) }))
  }
  const tooMuch = lowered.find((part) => part.quantity > lowerable(state, order, part))
  if (tooMuch) {
    const available = toUnits(lowerable(state, order, tooMuch))
    const requested = toUnits(tooMuch.quantity)
    return { member, finding: { code: 'exceeds_line', sku: tooMuch.sku, requested, available } }
  }
  return { itemId: row.itemId, line: row.line, sku: row.sku, before, after, lowered, raised }
}

/** What the order has of an item in all must be an amount that may be ordered, where it was changed and is not nothing. */
function totalsThatMayNotBe({ state, model, rows }: Context, edits: readonly ReadEdit[]): ErrorDetail[] {
  const rowsOfItem = Map.groupBy(rows.values(), ({ itemId }) => itemId)
  return [...Map.groupBy(edits, ({ itemId }) => itemId)].flatMap(([itemId, own]): ErrorDetail[] => {
    const item = state.configuration.items.get(itemId)
    const changed = new Set(own.map(({ line }) => line))
    const others = (rowsOfItem.get(itemId) ?? []).filter(({ line }) => !changed.has(line))
    const total = [...own.map(({ after }) => after), ...others.map((row) => row.quantity)].reduce(plus, ZERO)
    const finding =
      item && own.some(isChange) && total > ZERO ? judgeTotal(total, item, state.configuration, model) : null
    return finding ? [{ pointer: pointerTo(own[0]!.at, '/quantity'), ...finding }] : []
  })
}
