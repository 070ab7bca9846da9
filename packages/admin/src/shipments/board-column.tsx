/** A step of the work and what stands there. What has left is shown the newest first. */
import type { InputOf } from '@holdfast/sdk'
import { Badge, Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { Asked } from '../parts/asked.tsx'
import { usePages } from '../service/use-read.ts'
import styles from './board.module.css'
import { lateSince, type Shipment } from './shipment.ts'
import { ShipmentCard } from './shipment-card.tsx'

type Props = {
  title: string
  /** What is said where nothing stands. */
  none: string
  asked: Omit<InputOf<'list_shipments'>, 'cursor' | 'limit'>
  onShip: (shipment: Shipment) => void
}

const PAGE = 25

export function BoardColumn({ title, none, asked, onShip }: Props) {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const pages = usePages('list_shipments', { ...asked, limit: PAGE })
  const count = pages.data?.length ?? 0
  const late = pages.data?.filter((shipment) => lateSince(shipment)).length ?? 0
  return (
    <section className={styles.column} aria-label={title}>
      <Group className={styles.head} justify="space-between">
        <h2 style={{ font: 'inherit', margin: 0 }}>{title}</h2>
        <Group gap={6}>
          {late > 0 && (
            <Badge color="red" className="numbers">
              {t('shipments.lateCount', { count: late })}
            </Badge>
          )}
          <Badge color="gray" className="numbers">
            {quantity(count)}
            {pages.hasNextPage && '+'}
          </Badge>
        </Group>
      </Group>
      <Asked of={pages} rows={3}>
        {(shipments) => (
          <div className={styles.cards}>
            {shipments.map((shipment) => (
              <ShipmentCard key={shipment.id} shipment={shipment} onShip={onShip} />
            ))}
            {shipments.length === 0 && (
              <Text size="sm" c="dimmed" ta="center" py="lg">
                {none}
              </Text>
            )}
            {pages.hasNextPage && (
              <Button variant="subtle" size="compact-sm" onClick={() => void pages.fetchNextPage()}>
                {t('list.more')}
              </Button>
            )}
          </div>
        )}
      </Asked>
    </section>
  )
}
