/** An instant (epoch milliseconds) as answers write it. */
export function iso(instant: number | null): string | null {
  return instant === null ? null : new Date(instant).toISOString()
}
