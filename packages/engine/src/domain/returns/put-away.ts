/** Units that come back: received, put away in the condition that they are in, or rejected. */
import { setting } from '../configuration/settings.ts'
import { placeLayers } from '../configuration/settings-layers.ts'
import { become } from '../documents/become.ts'
import { plus, type Quantity, ZERO } from '../kernel/quantity.ts'
import { moveStock } from '../stock/ledger.ts'
import { type Account, outside, shelf } from '../stock/movement.ts'
import type { Landing } from '../stock/shelf-limits.ts'
import type { WorkingSet } from '../working-set.ts'
import { expectedUnits, type Return, type ReturnCondition, type ReturnLine, returnLineKey } from './return.ts'
import { RETURN } from './return-kind.ts'

/** So much of a line. `condition`: null where it is not known yet. */
export type PartOfReturn = { line: ReturnLine; quantity: Quantity; condition: ReturnCondition | null }

/** What of it would come to stand on shelves. */
export function landingsOfParts(state: WorkingSet, one: Return, parts: readonly PartOfReturn[]): Landing[] {
  return parts
    .filter(({ condition, line }) => condition !== null && condition !== 'scrap' && isCounted(state, one, line))
    .map(({ line: { itemId, locationId }, quantity }) => ({ itemId, locationId, quantity }))
}

/** The units are here; those whose condition is known are put away at once. */
export function receiveParts(state: WorkingSet, one: Return, parts: readonly PartOfReturn[]): void {
  for (const { line, quantity } of parts) {
    const row = newest(state, line)
    state.returnLines.set(returnLineKey(row), { ...row, received: plus(row.received, quantity) })
  }
  putAwayParts(state, one, parts)
}

/** Each unit comes to stand somewhere once: what waits for it is less by as much. */
export function putAwayParts(state: WorkingSet, one: Return, parts: readonly PartOfReturn[]): void {
  for (const { line, quantity, condition } of parts) {
    if (condition === null) continue
    const row = newest(state, line)
    const counted = isCounted(state, one, row) ? quantity : ZERO
    const changed = { [condition]: plus(row[condition], quantity), counted: plus(row.counted, counted) }
    state.returnLines.set(returnLineKey(row), { ...row, ...changed })
    if (counted === ZERO) continue
    moveStock(state, {
      itemId: row.itemId,
      quantity: counted,
      from: outside('customer'),
      to: accountOf(condition, row.locationId),
      reason: 'returned',
      note: one.reason,
      reference: { type: 'return', id: one.number },
    })
  }
}

export function rejectParts(state: WorkingSet, parts: readonly PartOfReturn[]): void {
  for (const { line, quantity } of parts) {
    const row = newest(state, line)
    state.returnLines.set(returnLineKey(row), { ...row, rejected: plus(row.rejected, quantity) })
  }
}

/** It has ended when nothing of it is expected any more. */
export function endIfSettled(state: WorkingSet, one: Return, changes: Partial<Return> = {}): Return {
  const lines = state.returnLines.where('return', one.id)
  if (lines.every((line) => expectedUnits(line) === ZERO)) {
    const isReceived = lines.some(({ received }) => received > ZERO)
    return isReceived
      ? become(state, RETURN, one, 'received', { ...changes, receivedAt: state.now })
      : become(state, RETURN, one, 'rejected', changes)
  }
  if (Object.keys(changes).length === 0) return one
  const changed = { ...one, ...changes }
  state.returns.set(one.id, changed)
  return changed
}

function newest(state: WorkingSet, line: ReturnLine): ReturnLine {
  return state.returnLines.get(returnLineKey(line))!
}

/** What is archived has no shelf any more, as little as what is not tracked, and a location may keep what comes back out of
 * its stock. */
function isCounted(state: WorkingSet, one: Return, { itemId, locationId }: ReturnLine): boolean {
  const { configuration } = state
  const item = configuration.items.get(itemId)
  const location = configuration.locations.get(locationId)
  if (!item || !location || item.archivedAt !== null || location.archivedAt !== null) return false
  if (!location.restockInventory || item.components.length > 0) return false
  const level = state.level(itemId, locationId)
  const model = modelOf(state, one)
  return setting(placeLayers(configuration, { itemId, locationId, level, model }), 'tracked')
}

/** The one that its order was placed by, or that its channel has now. */
function modelOf({ configuration, orders }: WorkingSet, { orderId, channelId }: Return) {
  const order = orderId === null ? undefined : orders.get(orderId)
  return configuration.models.get(order?.modelId ?? configuration.channels.get(channelId)!.modelId)
}

function accountOf(condition: ReturnCondition, locationId: string): Account {
  if (condition === 'scrap') return outside('shrinkage')
  return shelf(condition === 'resellable' ? 'on_hand' : condition, locationId)
}
