/** A plan is tried out, or carried out, item by item; each item has its own word of it. */
import { accepted, type CommandName, type Holdfast } from '@holdfast/sdk'
import { adjustments, countChanges, difference, type Plan, type Seen } from './plan.ts'

export type Outcome = { sku: string } & (
  | { ok: true; before: number | null; after: number | null }
  | { ok: false; detail: string }
)
export type Run = { holdfast: Holdfast; dryRun: boolean; onProgress: (share: number) => void }

/** Items whose levels are asked for at once, and that are changed beside each other. */
const ASKED_AT_ONCE = 100
const BESIDE_EACH_OTHER = 6

type Result = { ok: boolean; index?: number; detail?: string }
type Send = (name: CommandName, input: object, options: { dryRun: boolean }) => ReturnType<Holdfast['execute']>

/** What stands at the location of a plan. */
export async function seenOf(holdfast: Holdfast, plan: Plan, skus: readonly string[]): Promise<Seen> {
  const seen = new Map<string, number>()
  if (plan.kind === 'settings') return seen
  for (let at = 0; at < skus.length; at += ASKED_AT_ONCE) {
    const asked = { sku: skus.slice(at, at + ASKED_AT_ONCE), location: plan.location, limit: ASKED_AT_ONCE }
    for (const { sku, on_hand: units } of accepted(await holdfast.read('list_levels', asked)).data) seen.set(sku, units)
  }
  return seen
}

export async function runPlan(plan: Plan, skus: readonly string[], seen: Seen, run: Run): Promise<Outcome[]> {
  return plan.kind === 'settings' ? changeEach(plan, skus, run) : changeAll(plan, skus, seen, run)
}

/** Each item is a record of its own, and so is its change. */
async function changeEach({ settings }: Plan & { kind: 'settings' }, skus: readonly string[], run: Run) {
  const outcomes: Outcome[] = []
  for (let at = 0; at < skus.length; at += BESIDE_EACH_OTHER) {
    const changed = skus.slice(at, at + BESIDE_EACH_OTHER).map(async (sku): Promise<Outcome> => {
      const answer = await run.holdfast.execute('update_item', { item: sku, settings } as never, { dryRun: run.dryRun })
      if (answer.ok) return { sku, ok: true, before: null, after: null }
      return { sku, ok: false, detail: answer.errors[0]?.detail ?? answer.detail }
    })
    outcomes.push(...(await Promise.all(changed)))
    run.onProgress(outcomes.length / skus.length)
  }
  return outcomes
}

function commandOf(plan: Exclude<Plan, { kind: 'settings' }>, skus: readonly string[], seen: Seen) {
  if (plan.kind === 'count' && plan.reason === 'cycle_count')
    return { name: 'set_stock', changes: countChanges(plan, skus, seen) } as const
  if (plan.kind === 'count') return { name: 'adjust_stock', changes: adjustments(plan, skus, seen) } as const
  const changes = skus.map((sku) => ({ sku, location: plan.location }))
  return { name: plan.kind === 'assign' ? 'assign_items' : 'unassign_items', changes } as const
}

/** Of what already is so, nothing is sent. */
function isSo(plan: Exclude<Plan, { kind: 'settings' }>, sku: string, seen: Seen): boolean {
  if (plan.kind === 'assign') return seen.has(sku)
  if (plan.kind === 'unassign') return !seen.has(sku)
  return plan.reason !== 'cycle_count' && difference(plan.quantity, seen.get(sku) ?? 0) === 0
}

async function changeAll(plan: Exclude<Plan, { kind: 'settings' }>, skus: readonly string[], seen: Seen, run: Run) {
  const sent = skus.filter((sku) => !isSo(plan, sku, seen))
  if (sent.length === 0) return []
  const { name, changes } = commandOf(plan, sent, seen)
  const force = plan.kind === 'unassign' && plan.force ? { force: true } : {}
  const input = { mode: 'partial', changes, ...force }
  const answer = accepted(await (run.holdfast.execute as unknown as Send)(name, input, { dryRun: run.dryRun }))
  const { results } = answer as unknown as { results: Result[] }
  run.onProgress(1)
  const refused = new Map(results.flatMap(({ ok, index, detail }) => (ok ? [] : [[index!, detail ?? '']])))
  const after = { assign: 0, unassign: null, count: plan.kind === 'count' ? plan.quantity : null }[plan.kind]
  return sent.map((sku, index): Outcome => {
    const detail = refused.get(index)
    if (detail !== undefined) return { sku, ok: false, detail }
    return { sku, ok: true, before: seen.get(sku) ?? null, after }
  })
}
