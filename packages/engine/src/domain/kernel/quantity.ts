/**
 * Quantities of goods, exact to four decimals.
 *
 * A `Quantity` is an integer count of ten-thousandths held in a number, so that adding and comparing are exact and fast;
 * a float such as 0.1 + 0.2 never appears. It becomes a decimal only at the edges: JSON numbers on the wire,
 * `numeric(18,4)` in the database. A plain number is no quantity: units taken for ten-thousandths do not compile, and
 * neither does a bare `+`, whose result is a plain number again.
 */
declare const brand: unique symbol
export type Quantity = number & { readonly [brand]: 'ten-thousandths' }

const SCALE = 10_000

/** The largest amount in one request or balance, in units: nine such amounts still add up exactly. */
export const QUANTITY_MAX_UNITS = 99_999_999_999
export const QUANTITY_MAX = (QUANTITY_MAX_UNITS * SCALE) as Quantity

export const ZERO = 0 as Quantity

/** What is not limited. It is compared and added to, and never stored or shown. */
export const UNLIMITED = Number.POSITIVE_INFINITY as Quantity

/** Whether a number of units has at most four decimals: it is the number that some count of ten-thousandths prints as. */
export function hasFourDecimals(units: number): boolean {
  return Math.round(units * SCALE) / SCALE === units
}

/** From a number of units, as JSON carries it. Throws a RangeError when it has over four decimals or is too large; the
 * commands' schemas refuse such a number first. */
export function quantity(units: number): Quantity {
  const scaled = Math.round(units * SCALE)
  if (!hasFourDecimals(units) || Math.abs(scaled) > QUANTITY_MAX) throw new RangeError(`not a quantity: ${units}`)
  return scaled === 0 ? ZERO : (scaled as Quantity)
}

/** From a count of ten-thousandths that is known to be one. */
export function tenThousandths(count: number): Quantity {
  return count as Quantity
}

/** To a number of units for JSON, and for the database as text. The division is correctly rounded, so that the
 * shortest decimal that JavaScript prints is the exact one. */
export function toUnits(q: Quantity): number {
  return q / SCALE
}

/** From what the database returns for `numeric`: text, such as `3.0000`. */
export function fromNumeric(text: string | number | null): Quantity {
  return text === null ? ZERO : (Math.round(Number(text) * SCALE) as Quantity)
}

export function isWhole(q: Quantity): boolean {
  return q % SCALE === 0
}

/** Without the part of a unit beyond the last whole one. */
export function wholeUnits(q: Quantity): Quantity {
  return (q - (q % SCALE)) as Quantity
}

/** The same, with a whole unit for the part beyond the last one. */
export function wholeUnitsUp(q: Quantity): Quantity {
  const whole = wholeUnits(q)
  return whole === q ? q : ((whole + SCALE) as Quantity)
}

/** How many whole times `part` fits into `total`: the number of kits that components allow. Zero for a negative total. */
export function timesIn(total: Quantity, part: Quantity): number {
  return total <= 0 ? 0 : Math.floor(total / part)
}

/** `factor` units of something of which each needs `perUnit`. Exact: the product is divided back by the scale once.
 * Where the product has more than four decimals it is rounded up, so that a promise never covers less than is needed. */
export function times(factor: Quantity, perUnit: Quantity): Quantity {
  const product = BigInt(factor) * BigInt(perUnit)
  const scale = BigInt(SCALE)
  return Number((product + (product > 0n ? scale - 1n : 0n)) / scale) as Quantity
}

/** So many whole times `part`. */
export function multiple(count: number, part: Quantity): Quantity {
  return (count * part) as Quantity
}

export function plus(a: Quantity, b: Quantity): Quantity {
  return (a + b) as Quantity
}

export function minus(a: Quantity, b: Quantity): Quantity {
  return (a - b) as Quantity
}

export function sumOf(quantities: Iterable<Quantity>): Quantity {
  let sum = ZERO
  for (const each of quantities) sum = plus(sum, each)
  return sum
}

export function negative(q: Quantity): Quantity {
  return (q === 0 ? 0 : -q) as Quantity
}

/** Without its sign. */
export function size(q: Quantity): Quantity {
  return Math.abs(q) as Quantity
}

export function min(a: Quantity, b: Quantity): Quantity {
  return a < b ? a : b
}

export function max(a: Quantity, b: Quantity): Quantity {
  return a > b ? a : b
}
