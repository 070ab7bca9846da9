/**
 * Where a shipping method delivers to: countries, and in each of them all postal codes or some.
 *
 * A pattern of postal codes is one code, a beginning with a star behind it (`10*`), or a range of two beginnings that are
 * equally long (`10000..14999`). Each is compared with the code's beginning, character by character and from its first one on:
 * there is nothing in a pattern that could make that slow. Blanks, hyphens and capitals make no difference.
 */
export type Zone = { country: string; postal_codes: readonly string[] }

export type Destination = { country?: string; postal_code?: string }

/** No zones: everywhere. */
export function delivers(zones: readonly Zone[], destination: Destination | null): boolean {
  if (zones.length === 0) return true
  const country = destination?.country?.trim().toUpperCase()
  const code = plainCode(destination?.postal_code ?? '')
  return zones.some((zone) => zone.country === country && covers(zone.postal_codes, code))
}

function covers(patterns: readonly string[], code: string): boolean {
  return patterns.length === 0 || patterns.some((pattern) => matches(pattern, code))
}

function matches(pattern: string, code: string): boolean {
  const [first, last] = pattern.split('..').map(plainCode) as [string, string?]
  if (last !== undefined) {
    const beginning = code.slice(0, first.length)
    return beginning.length === first.length && first <= beginning && beginning <= last
  }
  return pattern.endsWith('*') ? code.startsWith(first) : code === first
}

/** A postal code as it is compared. */
export function plainCode(text: string): string {
  return text.toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** Why a text is no pattern, in words that go on from its name. */
export function patternFault(pattern: string): string | null {
  const [first, last, ...more] = pattern.split('..')
  if (more.length > 0 || !isCode(first!.replace(/\*$/, ''))) return FORM
  if (last === undefined) return null
  if (first!.endsWith('*') || !isCode(last)) return FORM
  const [low, high] = [plainCode(first!), plainCode(last)]
  return low.length === high.length && low <= high ? null : 'must be a range from the lower to the higher, equally long'
}

const FORM = 'must be a postal code, a beginning of one with * behind it, or a range such as 10000..14999'

function isCode(text: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N} -]*$/u.test(text)
}
