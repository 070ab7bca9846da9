/** What has become of goods that were on their way, and why it was not what had been expected. */
import { plus, type Quantity, sumOf, ZERO } from '../kernel/quantity.ts'

/** So much of a line: on the shelf for sale, on the shelf and damaged, turned away, and not come at all. */
export type Arrival = { accepted: Quantity; damaged: Quantity; rejected: Quantity; short: Quantity }

export const DISCREPANCY_KINDS = ['damaged', 'rejected', 'short'] as const
export type DiscrepancyKind = (typeof DISCREPANCY_KINDS)[number]

export type Discrepancy = { kind: DiscrepancyKind; quantity: Quantity; reason: string }

export const NOTHING_ARRIVED: Arrival = { accepted: ZERO, damaged: ZERO, rejected: ZERO, short: ZERO }

/** With this much of a line it is settled what became of it. */
export function settledBy({ accepted, damaged, rejected, short }: Arrival): Quantity {
  return sumOf([accepted, damaged, rejected, short])
}

export function withArrival<Line extends Arrival>(line: Line, arrival: Arrival): Line {
  return {
    ...line,
    accepted: plus(line.accepted, arrival.accepted),
    damaged: plus(line.damaged, arrival.damaged),
    rejected: plus(line.rejected, arrival.rejected),
    short: plus(line.short, arrival.short),
  }
}

/** What was said of the same kind for the same reason stands together. */
export function withReason(
  known: readonly Discrepancy[],
  arrival: Arrival,
  reason: string | undefined,
): readonly Discrepancy[] {
  if (reason === undefined) return known
  const told = DISCREPANCY_KINDS.filter((kind) => arrival[kind] > ZERO)
  const isTold = (one: Discrepancy) => one.reason === reason && told.includes(one.kind)
  const raised = told.map((kind) => {
    const same = known.filter((one) => isTold(one) && one.kind === kind).map(({ quantity }) => quantity)
    return { kind, quantity: plus(sumOf(same), arrival[kind]), reason }
  })
  return [...known.filter((one) => !isTold(one)), ...raised]
}
