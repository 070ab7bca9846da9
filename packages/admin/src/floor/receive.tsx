/** Goods come in: each scan is one more unit; what was scanned is received together. */
import { ActionIcon, Button, NumberInput, Text, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useKept } from '../parts/use-kept.ts'
import { useOutbox } from '../service/use-outbox.ts'
import styles from './floor.module.css'
import { FloorPage } from './floor-page.tsx'
import { ScanField } from './scan-field.tsx'
import { useFloorLocation } from './use-floor-location.ts'
import { useKnownItem } from './use-known-item.ts'

type Line = { sku: string; title: string | null; quantity: number }

export function Receive() {
  const { t } = useTranslation()
  const [location] = useFloorLocation()
  const [lines, setLines, forgetLines] = useKept<Line[]>('receive', [])
  const [document, setDocument, forgetDocument] = useKept('receive.document', '')
  const { find, error } = useKnownItem()
  const { post } = useOutbox()
  const scan = async (code: string) => {
    const item = await find(code)
    if (!item) return
    setLines((before) => {
      const at = before.findIndex(({ sku }) => sku === item.sku)
      if (at < 0) return [{ ...item, quantity: 1 }, ...before]
      return before.with(at, { ...before[at]!, quantity: before[at]!.quantity + 1 })
    })
  }
  const units = lines.reduce((sum, { quantity }) => sum + quantity, 0)
  const receive = () => {
    const reference = document === '' ? {} : { reference: { type: 'delivery', id: document } }
    const changes = lines.map(({ sku, quantity }) => ({ sku, location, quantity, ...reference }))
    post('receive_stock', { changes }, t('floor.receiveWords', { count: units, location }))
    forgetLines()
    forgetDocument()
  }
  return (
    <FloorPage title={t('floor.receive')}>
      <ScanField onScan={(code) => void scan(code)} error={error} />
      {lines.length === 0 && <Text c="dimmed">{t('floor.receiveStart')}</Text>}
      {lines.map(({ sku, title, quantity }, index) => (
        <div key={sku} className={styles.line}>
          <NumberInput
            aria-label={t('ship.units', { sku })}
            size="lg"
            w={110}
            min={0}
            value={quantity}
            onChange={(value) => setLines(lines.with(index, { ...lines[index]!, quantity: Number(value) }))}
          />
          <div style={{ flex: 1, minWidth: 0 }}>
            <Text fw={600}>{sku}</Text>
            <Text size="sm" c="dimmed" truncate>
              {title}
            </Text>
          </div>
          <ActionIcon
            size="xl"
            variant="subtle"
            color="gray"
            aria-label={t('lines.remove')}
            onClick={() => setLines(lines.toSpliced(index, 1))}
          >
            <IconTrash size={20} />
          </ActionIcon>
        </div>
      ))}
      {lines.length > 0 && (
        <>
          <TextInput
            size="md"
            label={t('floor.document')}
            value={document}
            onChange={(event) => setDocument(event.currentTarget.value)}
          />
          <Button className={styles.foot ?? ''} size="xl" onClick={receive} disabled={units === 0}>
            {t('floor.receiveNow', { count: units })}
          </Button>
        </>
      )}
    </FloorPage>
  )
}
