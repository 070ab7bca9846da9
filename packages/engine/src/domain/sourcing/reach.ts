/** Which of the sorted locations each strategy may take from: the one difference between them that the numbers of
 * availability and of shortages depend on, and therefore written down once. */
import type { SourcingStrategy } from './vocabulary.ts'

/** Positions in the sorted list of candidate locations, in the order in which they are tried. */
export type Reach = {
  /** Where stock on hand may be taken. */
  stock: readonly number[]
  /** Where units may be promised without cover. */
  backorders: readonly number[]
  /** Where an untracked item may be had. */
  untracked: readonly number[]
  /** The location that ships everything; null when each location ships its own. */
  hub: number | null
}

const RULES = {
  no_split: { stock: 'primary', backorders: 'primary', ships: 'primary' },
  split_shipments: { stock: 'scope', backorders: 'scope', ships: 'each' },
  split_by_line_items: { stock: 'scope', backorders: 'scope', ships: 'each' },
  ship_from_primary: { stock: 'scope', backorders: 'primary', ships: 'primary' },
  ship_from_first_available_or_primary: { stock: 'scope', backorders: 'primary', ships: 'primary' },
} as const satisfies Record<
  SourcingStrategy,
  { stock: 'primary' | 'scope'; backorders: 'primary' | 'scope'; ships: 'primary' | 'each' }
>

export function reachOf(strategy: SourcingStrategy, locationCount: number): Reach {
  const rules = RULES[strategy]
  const positions = { scope: positionsUpTo(locationCount), primary: positionsUpTo(Math.min(1, locationCount)) }
  return {
    stock: positions[rules.stock],
    backorders: positions[rules.backorders],
    untracked: positions[rules.stock],
    hub: rules.ships === 'primary' && locationCount > 0 ? 0 : null,
  }
}

function positionsUpTo(count: number): number[] {
  return Array.from({ length: count }, (_, position) => position)
}
