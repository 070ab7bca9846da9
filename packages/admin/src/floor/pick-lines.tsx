/** The lines of a shipment while it is picked: a scan is a unit in the cart; a tap on the number takes the whole line. */
import type { RowOf } from '@holdfast/sdk'
import { Button, Text, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { useOutbox } from '../service/use-outbox.ts'
import styles from './floor.module.css'
import { ScanField } from './scan-field.tsx'

type Props = { shipment: RowOf<'list_shipments'>; onDone: () => void }

export function PickLines({ shipment: { number, lines }, onDone }: Props) {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const { post } = useOutbox()
  const [picked, setPicked] = useState(() => lines.map(() => 0))
  const [error, setError] = useState<string | null>(null)
  const isDone = lines.every((line, index) => picked[index]! >= line.quantity)
  const scan = (code: string) => {
    const at = lines.findIndex(({ sku, quantity: wanted }, index) => sku === code && picked[index]! < wanted)
    const isComplete = at < 0 && lines.some(({ sku }) => sku === code)
    setError(at >= 0 ? null : t(isComplete ? 'floor.enough' : 'floor.notInIt', { code }))
    if (at >= 0) setPicked(picked.with(at, Math.min(picked[at]! + 1, lines[at]!.quantity)))
  }
  const pack = () => {
    post('pack_shipment', { shipment: number }, t('floor.pickWords', { number }))
    onDone()
  }
  return (
    <>
      <ScanField onScan={scan} error={error} />
      {lines.map(({ line, sku, quantity: wanted }, index) => (
        <div key={`${line} ${sku}`} className={styles.line} data-done={picked[index]! >= wanted || undefined}>
          <UnstyledButton
            className={styles.units}
            aria-label={t('floor.takeAll', { sku })}
            onClick={() => setPicked(picked.with(index, picked[index]! >= wanted ? 0 : wanted))}
          >
            {quantity(picked[index]!)}/{quantity(wanted)}
          </UnstyledButton>
          <Text fw={600} size="lg">
            {sku}
          </Text>
        </div>
      ))}
      <Button className={styles.foot ?? ''} size="xl" disabled={!isDone} onClick={pack}>
        {t('floor.picked')}
      </Button>
      <Button size="lg" variant="default" onClick={onDone}>
        {t('done.leave')}
      </Button>
    </>
  )
}
