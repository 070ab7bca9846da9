/**
 * Why a plan is as it is: every location of the model, and what each location in scope had and gave for each demand.
 *
 * It is made for every order, so it only reads what the steps wrote down on their way. A plan that was refused for a
 * shortage explains what was tried: what it shows as taken is what could have been promised.
 */
import { plus, toUnits, ZERO } from '../kernel/quantity.ts'
import type { ExcludedLocation } from './filter.ts'
import type { Judgement } from './judgement.ts'
import { isUntracked } from './remaining-stock.ts'
import { distanceMetres } from './sort.ts'
import type { SourcedOrder } from './strategies/strategy.ts'
import type {
  CandidateLocation,
  Explanation,
  LocationOutcome,
  NothingTakenReason,
  SourcingPolicy,
} from './vocabulary.ts'

type ExplainedLocation = Explanation['locations'][number]
type ExplainedLine = Explanation['lines'][number]
type Considered = ExplainedLine['considered'][number]

export function explain(
  sourced: SourcedOrder,
  locations: { ordered: readonly CandidateLocation[]; excluded: readonly ExcludedLocation[] },
  policy: SourcingPolicy,
): Explanation {
  const outcomes = outcomesInScope(sourced, locations.ordered)
  return {
    strategy: policy.strategy,
    location_order: policy.locationOrder,
    locations: [
      ...locations.ordered.map((location, at) => explainLocation(location, outcomes[at]!, policy)),
      ...locations.excluded.map(({ location, outcome }) => explainLocation(location, outcome, policy)),
    ],
    lines: sourced.judgements.map((judgement) => explainLine(judgement, sourced, locations.ordered)),
  }
}

function explainLocation(
  location: CandidateLocation,
  outcome: LocationOutcome,
  policy: SourcingPolicy,
): ExplainedLocation {
  const explained = { location: location.code, priority: location.priority, outcome }
  const metres = distanceMetres(location, policy.shipTo)
  return metres === null ? explained : { ...explained, distance_km: Math.round(metres / 100) / 10 }
}

function outcomesInScope(sourced: SourcedOrder, ordered: readonly CandidateLocation[]): LocationOutcome[] {
  const ships = new Set(sourced.shipments.map((shipment) => shipment.location))
  const gave = new Set<number>()
  const had = new Set<number>()
  for (const { takes, shares, left } of sourced.judgements) {
    for (const take of takes) gave.add(take.position)
    for (let at = 0; at < shares.length; at += 1) if (left[at]! > 0 || isUntracked(shares[at]!)) had.add(at)
  }
  return ordered.map((location, at) => {
    if (gave.has(at) || ships.has(location.id)) return 'used'
    return sourced.passedOver(at) ?? (had.has(at) ? 'not_needed' : 'nothing_available')
  })
}

function explainLine(
  judgement: Judgement,
  sourced: SourcedOrder,
  ordered: readonly CandidateLocation[],
): ExplainedLine {
  const { demand } = judgement
  return {
    line: demand.line,
    sku: demand.sku,
    quantity: toUnits(demand.quantity),
    ...(demand.kit && { ships_with: demand.kit.sku }),
    considered: ordered.map((location, at) => explainShare(judgement, location, at, sourced)),
  }
}

function explainShare(
  judgement: Judgement,
  location: CandidateLocation,
  at: number,
  sourced: SourcedOrder,
): Considered {
  let taken = ZERO
  let backordered = ZERO
  for (const take of judgement.takes) {
    if (take.position !== at) continue
    taken = plus(taken, plus(take.reserved, take.untracked))
    backordered = plus(backordered, take.backordered)
  }
  const available = isUntracked(judgement.shares[at]!) ? null : toUnits(judgement.left[at]!)
  const considered: Considered = { location: location.code, available, taken: toUnits(taken) }
  if (backordered > 0) considered.backordered = toUnits(backordered)
  else if (taken === 0) considered.why = whyNothing(judgement, at, sourced)
  return considered
}

function whyNothing(judgement: Judgement, at: number, { reach }: SourcedOrder): NothingTakenReason {
  const share = judgement.shares[at]!
  const allowed = isUntracked(share) ? reach.untracked : reach.stock
  if (!allowed.includes(at)) return 'not_the_shipping_location'
  if (share.missing !== null) return share.missing
  if (judgement.noWholeKitAt.has(at) && (isUntracked(share) || judgement.left[at]! > 0)) return 'no_whole_kit'
  if (isUntracked(share) || judgement.left[at]! > 0) return 'not_needed'
  return share.heldBack > 0 ? 'held_back' : 'no_stock'
}
