/** Options of the command line are texts; what they must be is said by the name of the option. */
export function wholeNumber(option: string, text: string, { min, max }: { min: number; max: number }): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (number >= min && number <= max) return number
  throw new Error(`${option} must be a whole number from ${min} to ${max}; "${text}" was given.`)
}

export function oneOf<Name extends string>(option: string, text: string, names: readonly Name[]): Name {
  const found = names.find((name) => name === text)
  if (found !== undefined) return found
  throw new Error(`${option} must be one of ${names.join(', ')}; "${text}" was given.`)
}
