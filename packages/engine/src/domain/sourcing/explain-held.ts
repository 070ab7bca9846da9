/** Why a plan is as it is that takes what was held where it stands: what was held, and how the rest was sourced. */
import { plus, type Quantity, sumOf, toUnits, ZERO } from '../kernel/quantity.ts'
import { unitsTaken } from './judgement.ts'
import type { HeldShare } from './take-held.ts'
import type { CandidateLocation, Explanation } from './vocabulary.ts'

type ExplainedLine = Explanation['lines'][number]

/** `rest` explains the plan of what was not held, demand by demand in the same order. */
export function explainHeld(
  shares: readonly HeldShare[],
  locations: readonly CandidateLocation[],
  rest: Explanation,
): Explanation {
  const gave = new Set(shares.flatMap(({ takes }) => takes.map(({ position }) => locations[position]!.code)))
  const known = new Set(rest.locations.map(({ location }) => location))
  const explained = rest.locations.map((entry) => {
    if (gave.has(entry.location)) return { ...entry, outcome: 'used' as const }
    const isSpared = rest.lines.length === 0 && entry.outcome === 'nothing_available'
    return isSpared ? { ...entry, outcome: 'not_needed' as const } : entry
  })
  const elsewhere = locations
    .filter(({ code }) => gave.has(code) && !known.has(code))
    .map(({ code, priority }) => ({ location: code, priority, outcome: 'used' as const }))
  const sourced = [...rest.lines]
  const lines = shares.map((share) => explainShare(share, locations, sourced))
  return { ...rest, from_hold: true, locations: [...explained, ...elsewhere], lines }
}

function explainShare(
  { demand, takes }: HeldShare,
  locations: readonly CandidateLocation[],
  sourced: ExplainedLine[],
): ExplainedLine {
  const isOpen = sumOf(takes.map(unitsTaken)) < demand.quantity
  const elsewhere = isOpen ? (sourced.shift()?.considered ?? []) : []
  const held = [...Map.groupBy(takes, ({ position }) => position)].map(([position, ofPlace]) => {
    const covered = ofPlace.reduce<Quantity>((sum, take) => plus(sum, plus(take.reserved, take.untracked)), ZERO)
    const backordered = sumOf(ofPlace.map((take) => take.backordered))
    return {
      location: locations[position]!.code,
      available: toUnits(sumOf(ofPlace.map(unitsTaken))),
      taken: toUnits(covered),
      ...(backordered > 0 && { backordered: toUnits(backordered) }),
      from_hold: true as const,
    }
  })
  const { line, sku, quantity } = demand
  const shipsWith = demand.kit && { ships_with: demand.kit.sku }
  return { line, sku, quantity: toUnits(quantity), ...shipsWith, considered: [...held, ...elsewhere] }
}
