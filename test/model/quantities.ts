/** Quantities in the model are whole ten-thousandths of a unit. */
export const MOST = 99_999_999_999 * 10_000

export function tenThousandths(units: number): number {
  return Math.round(units * 10_000)
}

export function inUnits(quantity: number): number {
  return quantity / 10_000
}
