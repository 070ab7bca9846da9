/** An object with what was sent merged into it (RFC 7396): null takes a member away, what is left out stays. */
export function mergePatch<Whole extends object>(before: Whole, sent: object | undefined): Whole {
  const merged = Object.entries({ ...before, ...sent }).filter(([, value]) => value !== null)
  return Object.fromEntries(merged) as Whole
}
