/** The model's stock commands: receive, adjust, count, move, and the levels themselves. */
import { move, record, refuseTooMuch, uncover, wasCountedSince } from './model-effects.ts'
import {
  backordered,
  balance,
  changedAfter,
  free,
  incoming,
  onHand,
  onHandAccount,
  reserved,
  settingOf,
  shownAvailable,
} from './model-sums.ts'
import {
  type Detail,
  type Item,
  inUnits,
  itemNamed,
  type Level,
  type Location,
  levelOf,
  locationOf,
  MOST,
  madeLevel,
  Refused,
  tenThousandths,
  type World,
} from './model-world.ts'

type Change = { sku: string; location: string } & Record<string, unknown>
type Bulk = { mode?: string; changes: Change[] }
type Target = { item: Item; location: Location }

/** Undoes what a piece of work has done when it is refused. Given by whoever runs the model. */
export type Undoable = (work: () => void) => void

/** Judges each change on what the ones before it left. Atomic: all or none; partial: each for itself. */
function eachChange(
  world: World,
  request: Bulk,
  undoable: Undoable,
  apply: (change: Change, target: Target) => void,
): unknown {
  const errors = request.changes.map((change, index): Detail | null => {
    try {
      undoable(() => apply(change, targetOf(world, change)))
      return null
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      return { pointer: `/changes/${index}`, code: error.code }
    }
  })
  const refused = errors.filter((error) => error !== null)
  if (refused.length > 0 && request.mode !== 'partial')
    throw new Refused(request.changes.length === 1 ? refused[0]!.code! : 'some_changes_refused', refused)
  return () =>
    request.changes.map((change, index) => errors[index]?.code ?? levelShown(world, changedLevel(world, change)))
}

function changedLevel(world: World, change: Change): Level {
  return levelOf(world, itemNamed(world, change.sku)!.id, change.location)!
}

function targetOf(world: World, change: Change): Target {
  const item = itemNamed(world, change.sku)
  if (!item) throw new Refused('unknown_sku')
  if (item.components.length > 0) throw new Refused('kit_has_no_stock')
  const location = locationOf(world, change.location)
  if (!location) throw new Refused('unknown_location')
  return { item, location }
}

export function levelShown(world: World, level: Level): Record<string, unknown> {
  const { item, location } = level
  const shown = {
    on_hand: onHand(world, item, location),
    quarantined: balance(world, item, `quarantined@${location}`),
    damaged: balance(world, item, `damaged@${location}`),
    reserved: reserved(world, item, location),
    backordered: backordered(world, item, location),
    incoming: incoming(world, item, location),
    available: shownAvailable(world, level),
  }
  const units = Object.fromEntries(Object.entries(shown).map(([key, value]) => [key, inUnits(value)]))
  return { ...units, enabled: level.enabled, counted_at: level.countedAt }
}

function refuseFraction(world: World, item: Item, units: number): void {
  if (settingOf(world, 'fractional', { item: item.id }) === true || Number.isInteger(units)) return
  throw new Refused('fraction_not_allowed')
}

/** The sender's instant, or null for now. A minute ahead is a clock that goes wrong and means now. */
function occurred(world: World, change: Change): number | null {
  if (change.occurred_at === undefined) return null
  const at = Date.parse(change.occurred_at as string)
  if (Number.isNaN(at)) throw new Refused('invalid_request')
  if (at > world.now + 60_000) throw new Refused('occurred_in_future')
  return Math.min(at, world.now)
}

const RECEIVED_FROM: Record<string, string> = { received: 'supplier', returned: 'customer', found: 'adjustment' }

export function receiveStock(world: World, request: Bulk, undoable: Undoable): unknown {
  return eachChange(world, request, undoable, (change, { item, location }) => {
    const units = change.quantity as number
    if (units <= 0) throw new Refused('quantity_not_positive')
    refuseFraction(world, item, units)
    const occurredAt = occurred(world, change)
    refuseTooMuch(world, item.id, location.code, tenThousandths(units))
    const reason = (change.reason as string) ?? 'received'
    const to = `${change.account ?? 'on_hand'}@${location.code}`
    move(world, {
      item: item.id,
      quantity: tenThousandths(units),
      from: RECEIVED_FROM[reason]!,
      to,
      reason,
      occurredAt,
    })
  })
}

/** Where goods come from, and where they go to, for each reason. */
const OUTSIDE: Record<string, { from?: string; to?: string }> = {
  received: { from: 'supplier' },
  returned: { from: 'customer', to: 'supplier' },
  found: { from: 'adjustment' },
  sold: { to: 'customer' },
  given_away: { to: 'customer' },
  damaged: { to: 'shrinkage' },
  lost: { to: 'shrinkage' },
  stolen: { to: 'shrinkage' },
  expired: { to: 'shrinkage' },
  correction: { from: 'adjustment', to: 'adjustment' },
  cycle_count: { from: 'adjustment', to: 'adjustment' },
  other: { from: 'adjustment', to: 'adjustment' },
}

export function adjustStock(world: World, request: Bulk, undoable: Undoable): unknown {
  return eachChange(world, request, undoable, (change, { item, location }) => {
    const units = change.delta as number
    if (units === 0) throw new Refused('quantity_not_positive')
    const reason = (change.reason as string) ?? 'correction'
    const outside = units > 0 ? OUTSIDE[reason]!.from : OUTSIDE[reason]!.to
    if (outside === undefined) throw new Refused('reason_not_applicable')
    refuseFraction(world, item, units)
    const occurredAt = occurred(world, change)
    const shelf = `${change.account ?? 'on_hand'}@${location.code}`
    const quantity = tenThousandths(Math.abs(units))
    if (units > 0) refuseTooMuch(world, item.id, location.code, quantity)
    else takeFrom(world, { item, location }, { shelf, quantity, occurredAt, force: change.force === true })
    const [from, to] = units > 0 ? [outside, shelf] : [shelf, outside]
    move(world, { item: item.id, quantity, from, to, reason, occurredAt })
  })
}

type Wish = { shelf: string; quantity: number; occurredAt: number | null; force: boolean }

/** Checks that units are there to be taken; forced, promised ones are taken too, and their promises wait. What happened
 * before a count leaves the shelf as counted, so that nothing is taken from anybody. */
function takeFrom(world: World, { item, location }: Target, { shelf, quantity, occurredAt, force }: Wish): void {
  if (wasCountedSince(world, item.id, shelf, occurredAt)) {
    refuseTooMuch(world, item.id, location.code, quantity)
    return
  }
  const present = balance(world, item.id, shelf)
  const isOnHand = shelf === onHandAccount(location.code)
  const takeable = isOnHand && !force ? free(world, item.id, location.code) : present
  if (takeable < quantity) throw new Refused('insufficient_free_stock')
  const left = present - quantity
  if (isOnHand) uncover(world, item.id, location.code, reserved(world, item.id, location.code) - left)
}

export function moveStock(world: World, request: Bulk, undoable: Undoable): unknown {
  return eachChange(world, request, undoable, (change, { item, location }) => {
    if (change.from === change.to) throw new Refused('invalid_request')
    const units = change.quantity as number
    if (units <= 0) throw new Refused('quantity_not_positive')
    refuseFraction(world, item, units)
    const occurredAt = occurred(world, change)
    if (!levelOf(world, item.id, location.code)) throw new Refused('inventory_level_not_found')
    const quantity = tenThousandths(units)
    const [from, to] = [`${change.from}@${location.code}`, `${change.to}@${location.code}`]
    takeFrom(world, { item, location }, { shelf: from, quantity, occurredAt, force: change.force === true })
    if (change.to === 'on_hand') refuseTooMuch(world, item.id, location.code, 0)
    const reason = (change.reason as string) ?? (change.to === 'on_hand' ? 'released' : (change.to as string))
    move(world, { item: item.id, quantity, from, to, reason, occurredAt })
  })
}

export function setStock(world: World, request: Bulk, undoable: Undoable): unknown {
  return eachChange(world, request, undoable, (change, { item, location }) => {
    refuseFraction(world, item, change.quantity as number)
    const at = occurred(world, change)
    const shelf = onHand(world, item.id, location.code)
    if (change.expected_quantity !== undefined && tenThousandths(change.expected_quantity as number) !== shelf)
      throw new Refused('quantity_changed')
    count(world, { item, location }, tenThousandths(change.quantity as number), at)
  })
}

/** So many were there at an instant. What occurred since is added; a newer count has the last word. */
function count(world: World, { item, location }: Target, counted: number, at: number | null): void {
  const account = onHandAccount(location.code)
  const level = madeLevel(world, item.id, location.code)
  const shelf = balance(world, item.id, account)
  const since = at === null ? 0 : changedAfter(world, item.id, account, at)
  const variance = counted - (shelf - since)
  const adjust = (quantity: number, occurredAt: number | null) => {
    const [from, to] = quantity > 0 ? ['adjustment', account] : [account, 'adjustment']
    const reason = 'cycle_count'
    if (quantity !== 0) record(world, { item: item.id, quantity: Math.abs(quantity), from, to, reason, occurredAt })
  }
  if (at !== null && level.countedAt !== null && at < level.countedAt) {
    if (shelf + Math.abs(variance) > MOST) throw new Refused('balance_out_of_range')
    adjust(variance, at)
    adjust(-variance, level.countedAt)
    return
  }
  const after = Math.max(0, shelf + variance)
  if (after > MOST) throw new Refused('balance_out_of_range')
  uncover(world, item.id, location.code, reserved(world, item.id, location.code) - after)
  adjust(after - shelf, at)
  level.countedAt = at ?? world.now
}

// ── Levels ───────────────────────────────────────────────────────────────────────────────────────────────────────────

export function createLevel(world: World, request: Record<string, unknown>): unknown {
  const pointer = (name: string, code: 'unknown_sku' | 'unknown_location') =>
    new Refused(code, [{ pointer: `/${name}`, code }])
  const item = itemNamed(world, request.sku as string)
  if (!item) throw pointer('sku', 'unknown_sku')
  const location = locationOf(world, request.location as string)
  if (!location) throw pointer('location', 'unknown_location')
  if (item.components.length > 0) throw new Refused('kit_has_no_stock')
  if (levelOf(world, item.id, location.code)) throw new Refused('inventory_level_exists')
  const units = (request.on_hand as number | undefined) ?? 0
  refuseFraction(world, item, units)
  const level = madeLevel(world, item.id, location.code)
  level.enabled = (request.enabled as boolean | undefined) ?? true
  level.settings = (request.settings as Level['settings'] | undefined) ?? {}
  const to = onHandAccount(location.code)
  const quantity = tenThousandths(units)
  if (quantity > 0) move(world, { item: item.id, quantity, from: 'adjustment', to, reason: 'found' })
  return () => levelShown(world, level)
}

function existingLevel(world: World, request: Record<string, unknown>): Level {
  const item = itemNamed(world, request.sku as string)
  if (!item) throw new Refused('inventory_item_not_found')
  const location = locationOf(world, request.location as string)
  if (!location) throw new Refused('stock_location_not_found')
  const level = levelOf(world, item.id, location.code)
  if (!level) throw new Refused('inventory_level_not_found')
  return level
}

export function updateLevel(world: World, request: Record<string, unknown>): unknown {
  const level = existingLevel(world, request)
  level.enabled = (request.enabled as boolean | undefined) ?? level.enabled
  level.settings = (request.settings as Level['settings'] | undefined) ?? level.settings
  return () => levelShown(world, level)
}

export function deleteLevel(world: World, request: Record<string, unknown>): unknown {
  const level = existingLevel(world, request)
  const { item, location } = level
  const promised = reserved(world, item, location) + backordered(world, item, location)
  if (promised > 0 || incoming(world, item, location) > 0) throw new Refused('inventory_level_in_use')
  for (const shelf of ['on_hand', 'quarantined', 'damaged']) {
    const from = `${shelf}@${location}`
    const quantity = balance(world, item, from)
    if (quantity > 0) move(world, { item, quantity, from, to: 'adjustment', reason: 'level_deleted' })
  }
  world.levels = world.levels.filter((other) => other !== level)
  return () => null
}
