/** How units come to be promised: on which channel, by which plan. */
import { channelNamed } from '../channels/channel.ts'
import { type Coordinates, locationOf } from '../locations/location.ts'
import { type Model, modelOf } from '../models/model.ts'
import { inUnits } from '../quantities.ts'
import { type Detail, Refused } from '../refused.ts'
import { planFromHolds } from '../sourcing/plan-from-holds.ts'
import { type NaivePlan, naivePlan, type Part, type Want } from '../sourcing/planner.ts'
import type { World } from '../world.ts'
import { promisesOf } from './promises.ts'
import type { Owner, Reservation } from './reservation.ts'

type Sourcing = { channel: string; model: Model; pinned: string | null; isPickup: boolean }

export function sourcing(
  world: World,
  wish: {
    channel?: string | undefined
    pinned?: string | undefined
    isPickup?: boolean
    holds?: readonly Reservation[]
  },
): Sourcing {
  const isHeldThere = (wish.holds ?? []).some((held) =>
    promisesOf(world, held.id).some((one) => one.location === wish.pinned && one.reserved + one.backordered > 0),
  )
  if (wish.pinned !== undefined) {
    const location = locationOf(world, wish.pinned)
    if (!location) throw new Refused('unknown_location')
    if (!location.active && !isHeldThere) throw new Refused('location_inactive')
  }
  const channel = channelNamed(world, wish.channel)
  if (!channel) throw new Refused('unknown_channel')
  const model = modelOf(world, channel.model)!
  if (wish.pinned !== undefined && !isHeldThere && !model.locations.some((entry) => entry.location === wish.pinned))
    throw new Refused('location_not_in_model')
  const { isPickup = false } = wish
  if (isPickup && !isHeldThere && !locationOf(world, wish.pinned!)!.pickup.pickup_enabled)
    throw new Refused('pickup_not_offered')
  return { channel: channel.code, model, pinned: wish.pinned ?? null, isPickup }
}

export function planned(
  world: World,
  wants: readonly Want[],
  where: Sourcing,
  wish: { holds: readonly Reservation[]; shipTo: Coordinates | null; partial: boolean; isOrder?: true },
): NaivePlan {
  const { pinned, isPickup } = where
  const asker = { ...wish, model: isPickup ? gathering(where.model) : where.model, pinned, isPickup }
  let plan = naivePlan(world, wants, asker)
  const isHeld = wish.holds.some((held) => promisesOf(world, held.id).some((one) => one.reserved + one.backordered > 0))
  if (wish.isOrder && isHeld && plan.shortages.length > 0) plan = planFromHolds(world, wants, asker)
  if (plan.shortages.length > 0 && !wish.partial) refuseShort(plan.shortages)
  return plan
}

/** What is to be fetched is brought to one place. */
export function gathering(model: Model): Model {
  return { ...model, strategy: 'ship_from_primary' }
}

export function refuseShort(shortages: NaivePlan['shortages']): never {
  throw new Refused('insufficient_stock', shortages.map(refusal))
}

export function shortfallShown({ sku, requested, available, lines }: NaivePlan['shortages'][number]) {
  return { sku, requested: inUnits(requested), available: inUnits(available), lines }
}

function refusal(shortage: NaivePlan['shortages'][number]): Detail {
  return { pointer: `/lines/${shortage.lines[0]}`, code: 'insufficient_stock', ...shortfallShown(shortage) }
}

/** What a hold is to have, one part for each line, item and location. */
export function mergedParts(parts: readonly Part[]): Part[] {
  const merged: Part[] = []
  for (const part of parts) {
    const same = merged.find(
      (one) => one.line === part.line && one.item.id === part.item.id && one.location === part.location,
    )
    if (!same) merged.push({ ...part })
    else {
      same.reserved += part.reserved
      same.backordered += part.backordered
    }
  }
  return merged
}

/**
 * What the reservation has is changed into what it is to have. Units of the same line, item and location stay the same
 * promise, with its place in the queue unless it comes to wait for more; an order's are promised when it is placed.
 */
export function replacePromises(
  world: World,
  held: Reservation,
  wanted: readonly { part: Part; owner: Owner }[],
  placedAt?: number | ((part: Part) => number),
): void {
  const promisedAtOf = (part: Part) => (typeof placedAt === 'function' ? placedAt(part) : placedAt)

  const before = world.promises.filter((one) => one.reservation === held.id)
  const old = before.map((one) => ({ ...one }))
  for (const one of before) Object.assign(one, { reserved: 0, backordered: 0, uncounted: 0 })
  for (const { part, owner } of wanted) {
    const uncounted = held.order === null ? 0 : part.untracked
    if (part.reserved === 0 && part.backordered === 0 && uncounted === 0) continue
    const at = before.findIndex(
      (one) => one.line === part.line && one.item === part.item.id && one.location === part.location,
    )
    if (at < 0) {
      makePromise(world, held, part, owner)
      world.promises.at(-1)!.promisedAt = promisedAtOf(part) ?? world.now
      continue
    }
    const [same] = before.splice(at, 1)
    const [was] = old.splice(at, 1)
    const { reserved, backordered } = part
    const keepsItsPlace = backordered <= was!.backordered
    const promisedAt = promisedAtOf(part) ?? (keepsItsPlace ? was!.promisedAt : world.now)
    const { revision, expiresAt } = held
    Object.assign(same!, { reserved, backordered, uncounted, owner, revision, expiresAt, promisedAt })
  }
  // What gave way is gone: it would be found again by its line otherwise.
  world.promises = world.promises.filter((one) => !before.includes(one) || one.fulfilled > 0)
}

/** What is untracked is promised without being counted anywhere; an order writes it down. */
export function makePromise(world: World, held: Reservation, part: Part, owner: Owner): void {
  const uncounted = held.order === null ? 0 : part.untracked
  if (part.reserved === 0 && part.backordered === 0 && uncounted === 0) return
  world.promises.push({
    reservation: held.id,
    revision: held.revision,
    line: part.line,
    item: part.item.id,
    location: part.location,
    owner,
    reserved: part.reserved,
    backordered: part.backordered,
    fulfilled: 0,
    uncounted,
    expiresAt: held.expiresAt,
    promisedAt: world.now,
  })
}
