/** Every contender in turn, as often as there are rounds: what the machine does besides is shared by all of them. */
import { comparedTogether } from './bars.ts'
import type { Contender, Results } from './measured.ts'

const WARM_UP_SECONDS = 2

export async function runRounds(
  contenders: readonly Contender[],
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<Results> {
  const inTurn = comparedTogether(contenders)
  const results: Results = new Map(contenders.map(({ name }) => [name, []]))
  for (const { name, prepare } of contenders) {
    tell(`${name}: prepared`)
    await prepare?.()
  }
  for (const { name, isNew, run } of contenders) {
    tell(`${name}: warmed up`)
    if (!isNew) await run(Math.min(seconds, WARM_UP_SECONDS))
  }
  for (let round = 1; round <= rounds; round++) {
    for (const { name, run } of inTurn) {
      tell(`${name}: round ${round} of ${rounds}`)
      results.get(name)!.push(await run(seconds))
    }
  }
  tell('')
  return results
}

/** On one line, for people only. */
function tell(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`)
}
