/** A plan from its trial to its end: what would come of it, then what has come of it, and what takes it back. */
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Inverse, useDone } from '../../parts/use-done.tsx'
import { type Failure, failureOf } from '../../service/failure.ts'
import { mayHaveChanged } from '../../service/query-client.ts'
import { useSession } from '../../service/session.tsx'
import { difference, type Plan, type Seen } from './plan.ts'
import { type Outcome, runPlan, seenOf } from './run-plan.ts'

type Tried = { plan: Plan; seen: Seen; outcomes: readonly Outcome[] }

function inverseOf({ plan, seen }: Tried, changed: readonly string[], note: string): Inverse | undefined {
  if (plan.kind === 'settings' || (plan.kind === 'unassign' && plan.force)) return undefined
  const { location } = plan
  const changes = changed.map((sku) => ({ sku, location }))
  if (plan.kind === 'assign') return { name: 'unassign_items', input: { mode: 'partial', changes } }
  if (plan.kind === 'unassign') return { name: 'assign_items', input: { mode: 'partial', changes } }
  const back = changed.map((sku) => ({
    ...{ sku, location, reason: 'correction' as const, note },
    delta: difference(seen.get(sku) ?? 0, plan.quantity),
  }))
  const moved = back.filter(({ delta }) => delta !== 0)
  return moved.length === 0 ? undefined : { name: 'adjust_stock', input: { mode: 'partial', changes: moved } }
}

export function usePlan(skus: readonly string[], title: string) {
  const { t } = useTranslation()
  const { holdfast } = useSession()
  const queries = useQueryClient()
  const tell = useDone()
  const [tried, setTried] = useState<Tried | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [progress, setProgress] = useState<number | null>(null)
  const guarded = async <Answer>(work: () => Promise<Answer>): Promise<Answer | null> => {
    setFailure(null)
    setProgress(0)
    try {
      return await work()
    } catch (error) {
      setFailure(failureOf(error))
      return null
    } finally {
      setProgress(null)
    }
  }
  const onProgress = (share: number) => setProgress(100 * share)
  const tryOut = (plan: Plan) =>
    guarded(async () => {
      const seen = await seenOf(holdfast, plan, skus)
      const outcomes = await runPlan(plan, skus, seen, { holdfast, dryRun: true, onProgress })
      setTried({ plan, seen, outcomes })
    })
  /** Those only that would not be refused; true when all of them were changed. */
  const carryOut = async (): Promise<boolean> => {
    if (!tried) return false
    const fine = tried.outcomes.flatMap(({ ok, sku }) => (ok ? [sku] : []))
    const outcomes = await guarded(() => runPlan(tried.plan, fine, tried.seen, { holdfast, dryRun: false, onProgress }))
    void queries.invalidateQueries({ predicate: mayHaveChanged })
    if (!outcomes) return false
    const changed = outcomes.flatMap(({ ok, sku }) => (ok ? [sku] : []))
    const words = t('bulk.done', { count: changed.length, what: title })
    if (changed.length > 0) tell(words, inverseOf(tried, changed, t('count.undone')))
    setTried({ ...tried, outcomes })
    return changed.length === outcomes.length
  }
  const forget = () => {
    setTried(null)
    setFailure(null)
  }
  return { tried, failure, isWorking: progress !== null, progress: progress ?? 0, tryOut, carryOut, forget }
}
