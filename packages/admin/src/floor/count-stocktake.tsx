/**
 * A stocktake by phone: scan, count, next. A further scan of the same item is one more of it; a scan of another takes what was entered for
 * counted. Each count goes with the instant at which it was made, however late it is sent.
 */
import type { ResultOf } from '@holdfast/sdk'
import { Alert, Button, Progress, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { useKept } from '../parts/use-kept.ts'
import { useOutbox } from '../service/use-outbox.ts'
import { CountedLines } from './counted-lines.tsx'
import { CountingItem } from './counting-item.tsx'
import { ScanField } from './scan-field.tsx'
import { useKnownItem } from './use-known-item.ts'

type Stocktake = ResultOf<'get_stocktake'>
type Props = { stocktake: Stocktake; counter: string; onLeave: () => void }
type Entry = { sku: string; units: number | string }

/** By item, what was counted on this phone and has not arrived yet. */
function useUnsent(number: string): Map<string, number> {
  const { waiting } = useOutbox()
  const sent = waiting.flatMap(({ name, input }) => {
    if (name !== 'record_stocktake_counts') return []
    const { stocktake, counts } = input as { stocktake: string; counts: { sku: string; quantity: number }[] }
    return stocktake === number ? counts : []
  })
  return new Map(sent.map(({ sku, quantity }) => [sku, quantity]))
}

export function CountStocktake({ stocktake: { number, state, blind, lines }, counter, onLeave }: Props) {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const [entry, setEntry, forget] = useKept<Entry | null>(`stocktake ${number}`, null)
  const [saved, setSaved] = useState<string | null>(null)
  const { find, error } = useKnownItem()
  const { post } = useOutbox()
  const unsent = useUnsent(number)
  const line = lines.find(({ sku }) => sku === entry?.sku)
  const save = () => {
    if (!entry || entry.units === '') return
    const { sku } = entry
    const units = Number(entry.units)
    const words = t('floor.stocktakeWords', { number, quantity: quantity(units), sku })
    if (!line) post('update_stocktake', { stocktake: number, add: [sku] }, t('floor.addWords', { number, sku }))
    const by = counter.trim() === '' ? {} : { counted_by: counter.trim() }
    const counts = [{ sku, quantity: units, counted_at: new Date().toISOString(), ...by }]
    post('record_stocktake_counts', { stocktake: number, counts }, words)
    setSaved(words)
    forget()
  }
  const choose = (sku: string) => {
    if (entry?.sku !== sku) {
      save()
      setEntry({ sku, units: '' })
    }
  }
  const scan = async (code: string) => {
    if (entry?.sku === code) return setEntry({ sku: code, units: Number(entry.units) + 1 })
    if (lines.some(({ sku }) => sku === code)) return choose(code)
    const item = await find(code)
    if (item) choose(item.sku)
  }
  const counted = lines.filter((one) => one.counted !== null || unsent.has(one.sku)).length
  return (
    <>
      <div>
        <Progress value={(100 * counted) / Math.max(1, lines.length)} aria-label={t('stocktakes.progress')} size="lg" />
        <Text size="sm" c="dimmed" mt={4} className="numbers" role="status">
          {t('stocktakes.countedOf', { counted: quantity(counted), lines: quantity(lines.length) })}
          {saved && ` · ${saved}`}
        </Text>
      </div>
      {state === 'counting' ? (
        <ScanField onScan={(code) => void scan(code)} error={error} />
      ) : (
        <Alert color="orange">{t('floor.countingOver')}</Alert>
      )}
      {entry && (
        <CountingItem
          sku={entry.sku}
          line={line}
          isBlind={blind}
          units={entry.units}
          onChange={(units) => setEntry({ sku: entry.sku, units })}
          onSave={save}
          onLeave={forget}
        />
      )}
      {!entry && state === 'counting' && (
        <CountedLines lines={lines} unsent={unsent} isBlind={blind} onChoose={choose} />
      )}
      <Button size="lg" variant="default" onClick={onLeave}>
        {t('floor.otherStocktake')}
      </Button>
    </>
  )
}
