/** A shelf is counted: scan, enter how many stand there, next. It is refused where somebody has changed the shelf meanwhile. */
import { Button, NumberInput, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { useSession } from '../service/session.tsx'
import { useOutbox } from '../service/use-outbox.ts'
import styles from './floor.module.css'
import { FloorPage } from './floor-page.tsx'
import { ScanField } from './scan-field.tsx'
import { useFloorLocation } from './use-floor-location.ts'
import { useKnownItem } from './use-known-item.ts'

/** `seen` is null where the books could not be looked at; then the count is true whatever they say. */
type Counting = { sku: string; title: string | null; seen: number | null }

export function Count() {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const { holdfast } = useSession()
  const [location] = useFloorLocation()
  const [counting, setCounting] = useState<Counting | null>(null)
  const [counted, setCounted] = useState<number | string>('')
  const [done, setDone] = useState<{ id: number; sku: string; counted: number }[]>([])
  const { find, error } = useKnownItem()
  const { post } = useOutbox()
  const scan = async (code: string) => {
    const item = await find(code)
    if (!item) return
    const level = await holdfast.read('list_levels', { sku: [item.sku], location, limit: 1 }).catch(() => null)
    setCounting({ ...item, seen: level?.ok ? (level.result.data[0]?.on_hand ?? 0) : null })
    setCounted('')
  }
  const save = () => {
    if (!counting) return
    const { sku, seen } = counting
    const change = { sku, location, quantity: Number(counted), ...(seen !== null && { expected_quantity: seen }) }
    post('set_stock', change, t('floor.countWords', { sku, quantity: quantity(Number(counted)), location }))
    setDone([{ id: done.length, sku, counted: Number(counted) }, ...done])
    setCounting(null)
  }
  return (
    <FloorPage title={t('floor.count')}>
      <ScanField onScan={(code) => void scan(code)} error={error} />
      {!counting && done.length === 0 && <Text c="dimmed">{t('floor.countStart')}</Text>}
      {counting && (
        <>
          <Text fw={640} size="xl" component="div">
            {counting.sku}
            <Text size="sm" c="dimmed">
              {counting.title} {counting.seen !== null && `· ${t('count.was', { quantity: quantity(counting.seen) })}`}
            </Text>
          </Text>
          <NumberInput
            key={counting.sku}
            label={t('count.now')}
            size="xl"
            min={0}
            value={counted}
            onChange={setCounted}
            onKeyDown={(event) => event.key === 'Enter' && counted !== '' && save()}
            inputMode="decimal"
            autoFocus
          />
          <Button size="xl" onClick={save} disabled={counted === ''}>
            {t('count.save')}
          </Button>
        </>
      )}
      {done.map(({ id, sku, counted: units }) => (
        <div key={id} className={styles.line} data-done>
          <span className={styles.units}>{quantity(units)}</span>
          <Text fw={600}>{sku}</Text>
        </div>
      ))}
    </FloorPage>
  )
}
