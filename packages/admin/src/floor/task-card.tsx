/** Something that can be begun: how many units, what it is, and since when. */
import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { Moment } from '../parts/moment.tsx'
import styles from './floor.module.css'

type Props = {
  number: string
  lines: readonly { sku: string; quantity: number }[]
  since: string
  about?: string
  start: string
  onStart: () => void
}

export function TaskCard({ number, lines, since, about, start, onStart }: Props) {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  return (
    <div className={styles.line}>
      <span className={styles.units}>{quantity(lines.reduce((sum, line) => sum + line.quantity, 0))}</span>
      <div style={{ flex: 1, minWidth: 0 }}>
        <Text fw={600}>{number}</Text>
        <Text size="sm" c="dimmed">
          {about && `${about} · `}
          {lines.map(({ sku }) => sku).join(', ')} · <Moment at={since} />
        </Text>
      </div>
      <Button size="lg" onClick={onStart} aria-label={t('floor.begin', { what: start, number })}>
        {start}
      </Button>
    </div>
  )
}
