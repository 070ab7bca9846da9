/** Lines of an order become more, less, none, or are added: what is more is sourced by itself. */
import type { Draw } from '../drawing/draw.ts'
import { type Item, itemNamed, itemOf } from '../items/item.ts'
import { recipeOf } from '../items/kit-recipe.ts'
import { modelOf } from '../models/model.ts'
import { inUnits, tenThousandths } from '../quantities.ts'
import { type Detail, Refused } from '../refused.ts'
import { gathering } from '../reservations/make-promises.ts'
import { drawLines } from '../reservations/random-lines.ts'
import { type Line, madeOf, uncountable, wantsOf, wrongTotal } from '../reservations/requested-lines.ts'
import { isCountable } from '../settings/cascade.ts'
import { methodOfOrder, refuseUnoffered } from '../shipping-methods/offered.ts'
import { isShipped, naivePlan, shippedOf, type Want } from '../sourcing/planner.ts'
import { defineVerb } from '../verb.ts'
import type { World } from '../world.ts'
import { fulfilUnshipped } from './decrement-unshipped.ts'
import { type Entry, overDraft } from './draft-edit.ts'
import { lowerable, lowerLines, tidyPapers } from './lower-line.ts'
import { promiseParts } from './move-backorders.ts'
import { type DraftLine, isApproved, type Order, orderNamed } from './order.ts'
import { reopenReservation, reservationOf } from './order-promises.ts'
import { orderShown } from './order-shown.ts'
import type { PartOfLine } from './parts-of-lines.ts'
import { coordinates } from './place-order.ts'
import { drawDocument } from './random-orders.ts'

type Edit = {
  index: number
  at: string
  line: number
  item: string
  after: number
  lowered: PartOfLine[]
  wants: Want[]
  added?: Line & { item: Item }
}

export const editOrder = defineVerb<{ order: string; lines: Entry[]; reason?: string }>({
  name: 'edit_order',
  decide: (world, input) => {
    const order = orderNamed(world, input.order)
    if (!order) throw new Refused('order_not_found')
    if (order.state === 'cancelled') throw new Refused('order_state_conflict')
    const { draft } = order
    // What was there is kept as it was: it may have to be put back.
    if (draft)
      order.draft = { ...draft, lines: draftLines(order, changesIn(world, order, overDraft(order, input.lines))) }
    else carryOut(world, order, changesIn(world, order, input.lines))
    return () => orderShown(world, order)
  },
  weight: 5,
  draw: (draw) => {
    const number = drawDocument(draw, draw.world.orders, ['placed', 'approved', 'editing'])
    return {
      order: number,
      lines: drawEdits(draw, orderNamed(draw.world, number)),
      ...draw.optional('reason', 0.3, () => 'called'),
    }
  },
})

export function changesIn(world: World, order: Order, entries: readonly Entry[]): Edit[] {
  return readEdits(world, order, entries).filter((edit) => isChange(order, edit))
}

export function carryOut(world: World, order: Order, edits: readonly Edit[]): void {
  if (edits.length === 0) return
  for (const edit of edits) lowerLines(world, order, edit.lowered)
  const wants = edits.flatMap((edit) => edit.wants)
  source(world, order, edits, wants)
  tidyPapers(world, order)
}

function draftLines(order: Order, edits: readonly Edit[]): DraftLine[] {
  return edits.map(({ line, after, added }) => ({
    line,
    sku: added?.sku ?? order.lines[line]!.sku,
    line_reference: added?.line_reference ?? null,
    quantity: inUnits(after),
    added: added ? structuredClone(added.item) : null,
  }))
}

function isChange(order: Order, { line, after, added }: Edit): boolean {
  return added !== undefined || tenThousandths(order.lines[line]!.quantity) !== after
}

// ── Reading ──────────────────────────────────────────────────────────────────────────────────────────────────────────

function readEdits(world: World, order: Order, entries: readonly Entry[]): Edit[] {
  const errors: Detail[] = []
  const edits: Edit[] = []
  entries.forEach((entry, index) => {
    const line = entry.line ?? order.lines.length + edits.filter((edit) => edit.added).length
    const isTwice = edits.some((edit) => edit.line === entry.line)
    const read = isTwice ? 'conflicting_constraints' : readEntry(world, order, { ...entry, line: entry.line }, line)
    const at = entry.at ?? `/lines/${index}`
    if (typeof read === 'string') errors.push({ pointer: at, code: read })
    else edits.push({ ...read, index, at })
  })
  errors.push(...wrongTotals(world, order, edits))
  if (errors.length > 0) throw new Refused(errors[0]!.code!, errors)
  return edits
}

/** Made of what it was made of when it was added. */
function asAdded(item: Item, made: Item | undefined): Item {
  if (!made || (made.components.length === 0 && item.components.length === 0)) return item
  return { ...item, components: made.components }
}

type Code = NonNullable<Detail['code']>

function readEntry(
  world: World,
  order: Order,
  entry: Omit<Entry, 'line'> & { line: number | undefined },
  line: number,
): Omit<Edit, 'index' | 'at'> | Code {
  if ((entry.line === undefined) === (entry.sku === undefined)) return 'conflicting_constraints'
  const model = modelOf(world, order.model)!
  const after = tenThousandths(entry.quantity)
  if (entry.line === undefined) {
    const named = itemNamed(world, entry.sku!)
    if (!named) return 'unknown_sku'
    const recipe = entry.made ? entry.made.components : recipeOf(world, named, entry.choices)
    if (!Array.isArray(recipe)) return recipe!
    const item = entry.made ? asAdded(named, entry.made) : madeOf(named, recipe)
    if (after <= 0) return 'quantity_not_positive'
    if (!isCountable(world, entry.quantity, { item: item.id, model })) return 'fraction_not_allowed'
    const wants = wantsOf(world, item, line, after)
    const added = {
      item,
      sku: item.sku,
      quantity: entry.quantity,
      ...(entry.line_reference !== undefined && { line_reference: entry.line_reference }),
    }
    return uncountable(world, wants, model) ?? { line, item: item.id, after, lowered: [], wants, added }
  }
  if (entry.choices) return 'conflicting_constraints'
  const kept = reservationOf(world, order.number).lines[line]
  if (!kept) return 'line_not_found'
  if (!isCountable(world, entry.quantity, { item: kept.item, model })) return 'fraction_not_allowed'
  const isKit = kept.components.length > 0
  const parts = isKit ? kept.components : [{ item: kept.item, quantity: 10_000 }]
  const before = tenThousandths(order.lines[line]!.quantity)
  const units = (amount: number, each: number) => Math.ceil((amount * each) / 10_000)
  const changes = parts.map(({ item, quantity }) => ({
    item: itemOf(world, item),
    shipped: order.lines[line]!.shipped.some((one) => one.item === item),
    perKit: quantity,
    all: units(after, quantity),
    more: units(after, quantity) - units(before, quantity),
  }))
  const wrong = uncountable(
    world,
    changes.map(({ item, all }) => ({ line, item, quantity: all })),
    model,
  )
  if (wrong) return wrong
  const lowered = changes
    .filter(({ more }) => more < 0)
    .map(({ item, more }) => ({ line, item: item.id, quantity: -more }))
  if (lowered.some((part) => part.quantity > lowerable(world, order, line, part.item))) return 'exceeds_line'
  const wants = changes
    .filter(({ more }) => more > 0)
    .map(({ item, more, perKit, shipped }) => ({
      ...{ line, item, quantity: more, shipped },
      ...(isKit && { perKit }),
      ...(order.lines[line]!.together && { kit: itemOf(world, kept.item) }),
    }))
  return { line, item: kept.item, after, lowered, wants }
}

function wrongTotals(world: World, order: Order, edits: readonly Edit[]): Detail[] {
  const kept = reservationOf(world, order.number).lines
  return [...new Set(edits.map(({ item }) => item))].flatMap((id): Detail[] => {
    const own = edits.filter((edit) => edit.item === id)
    const others = order.lines.filter(({ line }) => kept[line]!.item === id && own.every((edit) => edit.line !== line))
    const total = others.reduce(
      (sum, one) => sum + tenThousandths(one.quantity),
      own.reduce((sum, one) => sum + one.after, 0),
    )
    if (total === 0 || !own.some((edit) => isChange(order, edit))) return []
    const code = wrongTotal(world, itemOf(world, id), total, modelOf(world, order.model)!)
    return code ? [{ pointer: own[0]!.at, code }] : []
  })
}

// ── Sourcing ─────────────────────────────────────────────────────────────────────────────────────────────────────────

function source(world: World, order: Order, edits: readonly Edit[], wants: readonly Want[]): void {
  const isPickup = order.pickupLocation !== null
  const known = modelOf(world, order.model)!
  const model = isPickup ? gathering(known) : known
  const shipTo = coordinates({ ship_to: order.shipTo ?? {} })
  const pinned = order.shipFrom ?? order.pickupLocation
  const plan = naivePlan(world, wants, { model, pinned, isPickup, shipTo, partial: false, holds: [] })
  const indexOf = (line: number) => edits.find((edit) => edit.line === line)!.index
  const short = plan.shortages.map(({ lines, sku, requested, available }): Detail => {
    const indexes = lines.map(indexOf)
    const amounts = { sku, requested: inUnits(requested), available: inUnits(available) }
    if (order.state === 'editing') return { pointer: '/order', code: 'insufficient_stock', ...amounts, lines }
    return { pointer: `/lines/${indexes[0]}`, code: 'insufficient_stock', ...amounts, lines: indexes }
  })
  if (short.length > 0) throw new Refused('insufficient_stock', short)
  refuseUnoffered(methodOfOrder(world, order), { plan, shipTo: order.shipTo })
  const held = reservationOf(world, order.number)
  for (const { line, after, added, wants: more } of edits) {
    if (added) {
      const { sku, quantity, line_reference = null } = added
      const together = more.some((want) => want.kit !== undefined && isShipped(want))
      order.lines = [...order.lines, { line, sku, line_reference, quantity, shipped: shippedOf(more), together }]
      const about = { item: added.item.id, sku: added.item.sku, quantity, line_reference, location: null }
      held.lines = [...held.lines, { ...about, components: added.item.components }]
    } else {
      order.lines = order.lines.map((one) => (one.line === line ? { ...one, quantity: inUnits(after) } : one))
      held.lines = held.lines.map((one, index) => (index === line ? { ...one, quantity: inUnits(after) } : one))
    }
  }
  promiseParts(world, order, plan, model.strategy)
  reopenReservation(world, order.number)
  if (isApproved(order)) fulfilUnshipped(world, order)
}

// ── Drawing ──────────────────────────────────────────────────────────────────────────────────────────────────────────

function drawEdits(draw: Draw, order: Order | undefined): Entry[] {
  const { random } = draw
  const line = order ? random.pick(order.lines) : undefined
  const changes: Entry[] = line
    ? [{ line: line.line, quantity: Math.max(0, line.quantity + random.pick([-1, -1, 1, 2, -9])) }]
    : [{ line: 0, quantity: 1 }]
  const [added] = drawLines(draw) as Line[]
  const chosen = added!.choices && { choices: added!.choices }
  const entry = { sku: added!.sku, quantity: Math.max(0, added!.quantity), ...chosen }
  const more = random.chance(0.4) ? [{ ...entry, ...draw.optional('lines[].line_reference', 0.2, () => 'gift') }] : []
  if (draw.wrongly(0.04)) return [...changes, { line: 9, quantity: 1 }, { quantity: 2 }]
  return random.chance(0.2) && more.length > 0 ? more : [...changes, ...more]
}
