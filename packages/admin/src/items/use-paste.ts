/** Many changes at once, in bounded portions: tried out first, then made, each row with its own word. */
import type { Holdfast, InputOf, ResultOf } from '@holdfast/sdk'
import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Failure, failureIn, failureOf } from '../service/failure.ts'
import { mayHaveChanged } from '../service/query-client.ts'
import { useSession } from '../service/session.tsx'
import type { PastedRow } from './pasted-rows.ts'

export type PasteMode = 'count' | 'receive'
type Refused = { row: PastedRow; code: string; detail: string }
export type Tried = { applied: number; refused: Refused[] }

const PORTION = 500

type Sent = InputOf<'set_stock'>

async function sendPortion(
  holdfast: Holdfast,
  mode: PasteMode,
  rows: readonly PastedRow[],
  dryRun: boolean,
): Promise<Tried | Failure> {
  const changes = rows.map(({ sku, location, quantity }) => ({ sku, location, quantity }))
  const input = { mode: 'partial', changes } as Sent
  const name = mode === 'count' ? 'set_stock' : 'receive_stock'
  const answer = await holdfast.execute(name, input as never, { dryRun })
  if (!answer.ok) return failureIn(answer)
  const { results, applied } = answer.result as ResultOf<'set_stock'>
  const refused = results.flatMap((result) =>
    result.ok ? [] : [{ row: rows[result.index]!, code: result.code ?? '', detail: result.detail ?? '' }],
  )
  return { applied, refused }
}

export function usePaste(mode: PasteMode) {
  const { t } = useTranslation()
  const { holdfast } = useSession()
  const queries = useQueryClient()
  const [tried, setTried] = useState<Tried | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [progress, setProgress] = useState<number | null>(null)

  const run = async (rows: readonly PastedRow[], dryRun: boolean): Promise<Tried | null> => {
    const all: Tried = { applied: 0, refused: [] }
    setFailure(null)
    setProgress(0)
    try {
      for (let at = 0; at < rows.length; at += PORTION) {
        const done = await sendPortion(holdfast, mode, rows.slice(at, at + PORTION), dryRun)
        if ('code' in done) {
          setFailure(done)
          return null
        }
        all.applied += done.applied
        all.refused.push(...done.refused)
        setProgress((100 * Math.min(at + PORTION, rows.length)) / rows.length)
      }
      return all
    } catch (error) {
      setFailure(failureOf(error))
      return null
    } finally {
      setProgress(null)
      if (!dryRun) void queries.invalidateQueries({ predicate: mayHaveChanged })
    }
  }
  const tryOut = async (rows: readonly PastedRow[]) => setTried(await run(rows, true))
  const apply = async (rows: readonly PastedRow[]) => {
    const barred = new Set(tried?.refused.map(({ row }) => row.row))
    const done = await run(
      rows.filter(({ row }) => !barred.has(row)),
      false,
    )
    if (!done) return false
    notifications.show({ message: t('paste.done', { count: done.applied }), color: 'teal' })
    return done.refused.length === 0
  }
  /** Items that a row names and nobody has made. */
  const createItems = async (skus: readonly string[], rows: readonly PastedRow[]) => {
    for (const [at, sku] of skus.entries()) {
      setProgress((100 * at) / skus.length)
      const made = await holdfast.execute('create_item', { sku }).catch((error: unknown) => failureOf(error))
      if ('ok' in made && !made.ok) setFailure(failureIn(made))
    }
    await tryOut(rows)
  }
  const forget = () => {
    setTried(null)
    setFailure(null)
  }
  return { tried, failure, isWorking: progress !== null, progress: progress ?? 0, tryOut, apply, createItems, forget }
}
