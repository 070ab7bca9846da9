/** What is to be picked at this location, the oldest first; one is taken, and walked through by scanning. */
import type { RowOf } from '@holdfast/sdk'
import { Button, Text } from '@mantine/core'
import { IconShoppingCart } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { Asked } from '../parts/asked.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { Moment } from '../parts/moment.tsx'
import { usePages } from '../service/use-read.ts'
import styles from './floor.module.css'
import { FloorPage } from './floor-page.tsx'
import { PickLines } from './pick-lines.tsx'
import { useFloorLocation } from './use-floor-location.ts'

export function Pick() {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const [location] = useFloorLocation()
  const [taken, setTaken] = useState<RowOf<'list_shipments'> | null>(null)
  const pages = usePages('list_shipments', { state: ['picking'], location, limit: 25 })
  if (taken)
    return (
      <FloorPage title={t('floor.picking', { number: taken.number })}>
        <PickLines shipment={taken} onDone={() => setTaken(null)} />
      </FloorPage>
    )
  return (
    <FloorPage title={t('floor.pick')}>
      <Asked of={pages}>
        {(shipments) =>
          shipments.length === 0 ? (
            <EmptyState icon={<IconShoppingCart size={40} stroke={1.4} />} title={t('floor.nothingToPick')}>
              {t('floor.nothingToPickHint')}
            </EmptyState>
          ) : (
            shipments.map((shipment) => (
              <div key={shipment.id} className={styles.line}>
                <span className={styles.units}>
                  {quantity(shipment.lines.reduce((sum, line) => sum + line.quantity, 0))}
                </span>
                <div style={{ flex: 1, minWidth: 0 }}>
                  <Text fw={600}>{shipment.number}</Text>
                  <Text size="sm" c="dimmed">
                    {shipment.lines.map(({ sku }) => sku).join(', ')} · <Moment at={shipment.created_at} />
                  </Text>
                </div>
                <Button
                  size="lg"
                  onClick={() => setTaken(shipment)}
                  aria-label={t('floor.take', { number: shipment.number })}
                >
                  {t('floor.start')}
                </Button>
              </div>
            ))
          )
        }
      </Asked>
    </FloorPage>
  )
}
