/** An instant as epoch milliseconds, of the database's clock. It enters the pure rooms as an argument, always. */
export type Instant = number

export function toIso(instant: Instant): string
export function toIso(instant: Instant | null): string | null
export function toIso(instant: Instant | null): string | null {
  return instant === null ? null : new Date(instant).toISOString()
}
