/** A count sets the shelf, and only if it still is as it was seen; any other reason changes it by the difference. */
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { useDone } from '../parts/use-done.tsx'
import type { Failure } from '../service/failure.ts'
import { useCommand } from '../service/use-command.ts'
import type { CountReason } from './count-reasons.ts'

export type Counted = {
  sku: string
  location: string
  seen: number
  counted: number
  reason: CountReason
  note: string
}

type Saving = {
  save: (counted: Counted) => Promise<boolean>
  failure: Failure | null
  isSending: boolean
  forget: () => void
}

export function useCountOrAdjust(): Saving {
  const { t } = useTranslation()
  const { signed } = useFormats()
  const tell = useDone()
  const count = useCommand('set_stock')
  const adjust = useCommand('adjust_stock')
  const save: Saving['save'] = async ({ sku, location, seen, counted, reason, note }) => {
    const about = { sku, location, ...(note && { note }) }
    const delta = Math.round((counted - seen) * 1e4) / 1e4
    const done =
      reason === 'cycle_count'
        ? await count.send({ ...about, quantity: counted, expected_quantity: seen })
        : delta === 0 || (await adjust.send({ ...about, delta, reason }))
    if (!done) return false
    const back = { sku, location, delta: -delta, reason: 'correction' as const, note: t('count.undone') }
    tell(
      t('count.saved', { sku, location, change: signed(delta) }),
      delta === 0 ? undefined : { name: 'adjust_stock', input: back },
    )
    return true
  }
  const forget = () => {
    count.forget()
    adjust.forget()
  }
  return { save, failure: count.failure ?? adjust.failure, isSending: count.isSending || adjust.isSending, forget }
}
