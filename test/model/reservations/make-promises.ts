/** How units come to be promised: on which channel, by which plan. */
import { channelNamed } from '../channels/channel.ts'
import { type Coordinates, locationOf } from '../locations/location.ts'
import { type Model, modelOf } from '../models/model.ts'
import { inUnits } from '../quantities.ts'
import { type Detail, Refused } from '../refused.ts'
import { type NaivePlan, naivePlan, type Part, type Want } from '../sourcing/planner.ts'
import type { World } from '../world.ts'
import type { Owner, Reservation } from './reservation.ts'

type Sourcing = { channel: string | null; model: Model | null; pinned: string | null }

export function sourcing(
  world: World,
  wish: { channel?: string | undefined; pinned?: string | undefined; channelOptional: boolean },
): Sourcing {
  if (wish.pinned !== undefined) {
    const location = locationOf(world, wish.pinned)
    if (!location) throw new Refused('unknown_location')
    if (!location.active) throw new Refused('location_inactive')
    // A hold that is pinned and names no channel is judged without a model.
    if (wish.channelOptional && wish.channel === undefined) return { channel: null, model: null, pinned: wish.pinned }
  }
  const channel = channelNamed(world, wish.channel)
  if (!channel) throw new Refused('unknown_channel')
  return { channel: channel.code, model: modelOf(world, channel.model)!, pinned: wish.pinned ?? null }
}

export function planned(
  world: World,
  wants: readonly Want[],
  where: Sourcing,
  wish: { hold: Reservation | undefined; shipTo: Coordinates | null; partial: boolean },
): NaivePlan {
  const plan = naivePlan(world, wants, { ...wish, model: where.model, pinned: where.pinned })
  if (plan.shortages.length > 0 && !wish.partial) throw new Refused('insufficient_stock', plan.shortages.map(refusal))
  return plan
}

export function shortfallShown({ sku, requested, available, lines }: NaivePlan['shortages'][number]) {
  return { sku, requested: inUnits(requested), available: inUnits(available), lines }
}

function refusal(shortage: NaivePlan['shortages'][number]): Detail {
  return { pointer: `/lines/${shortage.lines[0]}`, code: 'insufficient_stock', ...shortfallShown(shortage) }
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
