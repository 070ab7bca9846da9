/** Why a shelf has another number: it was counted, or something is known to have happened. Each with the directions that it fits. */
export const COUNT_REASONS = [
  'cycle_count',
  'correction',
  'damaged',
  'lost',
  'found',
  'stolen',
  'expired',
  'returned',
  'given_away',
  'other',
] as const
export type CountReason = (typeof COUNT_REASONS)[number]
