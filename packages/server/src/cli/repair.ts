/**
 * `holdfast repair`: says which movements would make the ledger agree with what is there, item by item, and writes them where that is
 * said and a reason is given. What no movement makes true again is said to be so, with what helps.
 */
import type { CheckedInvariantView, RepairView } from 'holdfast'
import { openTarget } from '../target/open-target.ts'
import { granted, type Target } from '../target/target.ts'
import { createProgress } from './progress.ts'

type RepairOptions = {
  reason?: string
  carryOut?: boolean
  actor: string
  url?: string
  apiKey?: string
  json?: boolean
}
type Came = { repairs: RepairView[]; beyond: CheckedInvariantView[] }

const TRIED_OUT = 'not said: this is a dry run'

/** The exit status: 0 where nothing is wrong or all was made right, 3 where something is left to do. */
export async function repair(skus: readonly string[], options: RepairOptions): Promise<0 | 3> {
  const { reason, carryOut = false, actor, url, apiKey, json = false } = options
  if (carryOut && !reason?.trim())
    throw new Error('A repair stands in the ledger with its reason: say it by --reason "…", in words.')
  const target = await openTarget({ url, apiKey: apiKey ?? process.env.HOLDFAST_API_KEY, actor })
  const progress = createProgress({ isQuiet: json })
  try {
    if (skus.length === 0) progress.at('checking every invariant')
    const { named, beyond } = skus.length > 0 ? { named: skus, beyond: [] } : await violated(target)
    const repairs: RepairView[] = []
    for (const sku of named) {
      progress.of(repairs.length, named.length, 'items')
      const request = { sku, reason: reason ?? TRIED_OUT }
      repairs.push(granted(`the repair of ${sku}`, await target.repair(request, { dryRun: !carryOut })))
    }
    progress.end()
    const came = { repairs, beyond }
    process.stdout.write(json ? `${JSON.stringify(came, null, 2)}\n` : textOf(came, carryOut))
    return isDone(came, carryOut) ? 0 : 3
  } finally {
    progress.end()
    await target.close()
  }
}

/** The items of which something can be repaired, and what is violated that has no movements. */
async function violated(target: Target): Promise<{ named: string[]; beyond: CheckedInvariantView[] }> {
  const { checks } = granted('the check', await target.read('check_integrity', {}))
  const wrong = checks.filter(({ violations }) => violations > 0)
  const examples = wrong.filter(({ repairable }) => repairable).flatMap((check) => check.examples)
  const named = [...new Set(examples.map(({ sku }) => String(sku)))].sort()
  return { named, beyond: wrong.filter(({ repairable }) => !repairable) }
}

function isDone({ repairs, beyond }: Came, carriedOut: boolean): boolean {
  const isWritten = carriedOut || repairs.every(({ movements }) => movements.length === 0)
  return isWritten && beyond.length === 0 && repairs.every(({ left }) => left.length === 0)
}

function textOf({ repairs, beyond }: Came, carriedOut: boolean): string {
  const lines = [
    ...repairs.flatMap((one) => linesOf(one, carriedOut)),
    ...beyond.flatMap(({ invariant, statement, violations, remedy }) => [
      `${invariant}: ${statement}: ${violations} violated, and no movement repairs that.`,
      `  ${remedy}`,
    ]),
  ]
  if (lines.length === 0) return 'Nothing is to be repaired.\n'
  const isToDo = !carriedOut && repairs.some(({ movements }) => movements.length > 0)
  const next = isToDo ? ['', 'Nothing was written. To write these movements: --carry-out --reason "why"'] : []
  return `${[...lines, ...next].join('\n')}\n`
}

function linesOf({ id, sku, movements, left }: RepairView, carriedOut: boolean): string[] {
  const head = carriedOut ? `${sku}: repaired (${id})` : `${sku}: would be repaired`
  return [
    movements.length > 0 ? head : `${sku}: there is nothing to move`,
    ...movements.map(
      ({ account, location, transfer, quantity, direction, balance, occurred_at: at }) =>
        `  ${direction === 'in' ? '+' : '-'}${quantity} ${account} at ${location ?? `transfer ${transfer}`}${at ? `, as of ${at}` : ''}: the ledger then has ${balance}`,
    ),
    ...left.flatMap(({ invariant, statement, remedy }) => [`  left: ${invariant} ${statement}`, `    ${remedy}`]),
  ]
}
