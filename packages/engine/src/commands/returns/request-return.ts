import type { Configuration, InventoryModel } from '../../domain/configuration/configuration.ts'
import { shown } from '../../domain/footprint.ts'
import { recordReturn } from '../../domain/returns/record-return.ts'
import { returnData } from '../../domain/returns/return-kind.ts'
import { toldLine } from '../../domain/returns/told-lines.ts'
import { type Rejection, rejectAt } from '../../errors.ts'
import { readAnnotations, UNANNOTATED } from '../../requests/annotations.ts'
import { readReturnOf } from '../../requests/return-of.ts'
import { readLinesOfItems, readLinesOfOrder } from '../../requests/returned-lines.ts'
import { annotationFields } from '../../shapes/annotations.ts'
import { ChannelCode, LocationCode, NewReturnNumber, named, OrderNumber, Reason } from '../../shapes/names.ts'
import { Flag } from '../../shapes/quantities.ts'
import { ReturnedLines } from '../../shapes/returns.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { ReturnView, returnView } from '../../views/returns.ts'
import { accept, defineCommand } from '../define-command.ts'

/**
 * Units of an order are to come back, at most what was shipped less what is coming back already; or of no order, with a reason
 * and a reference instead. They go to the first return location of the model, to the location that is named, or each to where
 * it was shipped from. Refused in this order: order or what stands for it, channel, number, location, lines.
 */
export const requestReturn = defineCommand({
  name: 'request_return',
  summary: 'Ask for units to come back.',
  lane: 'stock',
  answer: ReturnView,
  input: Shape({
    number: Optional(NewReturnNumber),
    order: Optional(OrderNumber),
    channel: Optional({ ...ChannelCode, description: 'Without an order; left out: the default channel' }),
    lines: Optional(ReturnedLines),
    location: Optional({ ...LocationCode, description: "Left out: the first return location of the order's model" }),
    to_origin: Optional({ ...Flag, description: 'Each unit goes back to where it was shipped from' }),
    reason: Optional(Reason),
    reference: Optional(named('Without an order: of what it is a return, such as a receipt')),
    ...annotationFields,
  }),
  weight: (input) => input.lines?.length ?? 1,
  items: (input) => (input.lines ?? []).flatMap(({ sku }) => sku ?? []),
  footprint: (input) => ({
    documents: [
      ...(input.order === undefined
        ? []
        : [shown({ kind: 'order', reference: input.order, promises: 'none' } as const)]),
      ...(input.number === undefined ? [] : [{ kind: 'return', reference: input.number, promises: 'none' } as const]),
    ],
  }),
  decide: (input, state) => {
    const order = input.order === undefined ? null : state.order(input.order)
    if (order === undefined) return rejectAt('/order', 'unknown_order', { value: String(input.order) })
    const of = readReturnOf(state, order, input)
    if (!of.ok) return of
    const { number } = input
    if (number !== undefined && state.returns.where('number', number).length > 0)
      return rejectAt('/number', 'return_number_taken', { number })
    const to = readDestination(state.configuration, of.model, input)
    if (!to.ok) return to
    const read = order ? readLinesOfOrder(state, order, input.lines) : readLinesOfItems(state, of.model, input.lines!)
    if (!read.ok) return read
    const annotated = readAnnotations(input, UNANNOTATED)
    if (!annotated.ok) return annotated
    // From here on the return is asked for.
    const { reason = null, reference = null } = input
    const made = recordReturn(state, {
      ...{ number, order, reason, reference, parts: read.parts, ...annotated.annotations },
      channelId: of.channel.id,
      locationId: to.locationId,
    })
    const lines = state.returnLines.where('return', made.id).map((line) => toldLine(state, line, line.quantity))
    state.emit('return_requested', made.id, { ...returnData(state, made), lines, reason, reference })
    return accept(() => returnView(state, made))
  },
})

type Destination = { location?: string; to_origin?: boolean }

function readDestination(
  { locations }: Configuration,
  { returnLocations, code }: InventoryModel,
  { location, to_origin: toOrigin = false }: Destination,
): { ok: true; locationId: string | null } | Rejection {
  if (toOrigin) {
    return location === undefined ? { ok: true, locationId: null } : rejectAt('/to_origin', 'conflicting_constraints')
  }
  if (location !== undefined) {
    const known = locations.named(location)
    return known ? { ok: true, locationId: known.id } : rejectAt('/location', 'unknown_location', { location })
  }
  const [first] = returnLocations.toSorted((a, b) => a.priority - b.priority || (a.locationId < b.locationId ? -1 : 1))
  return first
    ? { ok: true, locationId: first.locationId }
    : rejectAt('/location', 'no_return_location', { model: code })
}
