/** Options of the command line are texts; what they must be is said by the name of the option. */
export function wholeNumber(option: string, text: string, { min, max }: { min: number; max: number }): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (number >= min && number <= max) return number
  throw new Error(`${option} must be a whole number from ${min} to ${max}; "${text}" was given.`)
}
