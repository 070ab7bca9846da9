/** An instant as epoch milliseconds, of the database's clock. It enters the pure rooms as an argument, always. */
export type Instant = number

export function toIso(instant: Instant): string
export function toIso(instant: Instant | null): string | null
export function toIso(instant: Instant | null): string | null {
  if (instant === null) return null
  // A batch has one instant, which it writes into each of its rows.
  if (instant !== last.instant) last = { instant, text: new Date(instant).toISOString() }
  return last.text
}

let last = { instant: 0, text: new Date(0).toISOString() }
