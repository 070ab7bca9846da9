/** The numbers that papers of an order get: counted from one, those that are taken are passed over. */
export function freeNumbers(taken: readonly { number: string }[], beginning: string, count: number): string[] {
  const free: string[] = []
  for (let next = 1; free.length < count; next += 1) {
    const number = `${beginning}${next}`
    if (!taken.some((one) => one.number === number)) free.push(number)
  }
  return free
}
