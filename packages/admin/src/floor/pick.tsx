/** What is to be picked at this location, the oldest first; one is taken, and walked through by scanning. */
import type { RowOf } from '@holdfast/sdk'
import { IconShoppingCart } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Asked } from '../parts/asked.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { usePages } from '../service/use-read.ts'
import { FloorPage } from './floor-page.tsx'
import { PickLines } from './pick-lines.tsx'
import { TaskCard } from './task-card.tsx'
import { useFloorLocation } from './use-floor-location.ts'

export function Pick() {
  const { t } = useTranslation()
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
              <TaskCard
                key={shipment.id}
                {...shipment}
                since={shipment.created_at}
                start={t('floor.start')}
                onStart={() => setTaken(shipment)}
              />
            ))
          )
        }
      </Asked>
    </FloorPage>
  )
}
