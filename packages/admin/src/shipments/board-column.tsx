/** A step of the work and what stands there. What has left is shown the newest first. */
import { Badge, Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { Asked } from '../parts/asked.tsx'
import { usePages } from '../service/use-read.ts'
import styles from './board.module.css'
import type { BoardColumn as ColumnName, Shipment } from './shipment.ts'
import { ShipmentCard } from './shipment-card.tsx'

type Props = {
  state: ColumnName
  location: string | undefined
  sku: string | undefined
  onShip: (shipment: Shipment) => void
}

const PAGE = 25

export function BoardColumn({ state, location, sku, onShip }: Props) {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const pages = usePages('list_shipments', {
    state: [state],
    limit: PAGE,
    order_by: state === 'shipped' ? 'newest' : 'oldest',
    ...(location && { location }),
    ...(sku && { sku }),
  })
  const count = pages.data?.length ?? 0
  return (
    <section className={styles.column} aria-label={t(`board.${state}`)}>
      <Group className={styles.head} justify="space-between">
        <h2 style={{ font: 'inherit', margin: 0 }}>{t(`board.${state}`)}</h2>
        <Badge color="gray" className="numbers">
          {quantity(count)}
          {pages.hasNextPage && '+'}
        </Badge>
      </Group>
      <Asked of={pages} rows={3}>
        {(shipments) => (
          <div className={styles.cards}>
            {shipments.map((shipment) => (
              <ShipmentCard key={shipment.id} shipment={shipment} onShip={onShip} />
            ))}
            {shipments.length === 0 && (
              <Text size="sm" c="dimmed" ta="center" py="lg">
                {t(`board.none.${state}`)}
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
