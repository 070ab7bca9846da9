/** What is to be picked at this location, the oldest first; one is taken, and walked through by scanning. */
import { IconShoppingCart } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Asked } from '../parts/asked.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { useFilters } from '../parts/use-filters.ts'
import { usePages, useRead } from '../service/use-read.ts'
import { FloorPage } from './floor-page.tsx'
import { PickLines } from './pick-lines.tsx'
import { TaskCard } from './task-card.tsx'
import { useFloorLocation } from './use-floor-location.ts'

export function Pick() {
  const { t } = useTranslation()
  const [location] = useFloorLocation()
  // Which is picked stands in the address: a reload finds it again.
  const [{ shipment: number }, change] = useFilters()
  const pages = usePages('list_shipments', { state: ['picking'], location, limit: 25 })
  const listed = pages.data?.find((one) => one.number === number)
  const isAlone = number !== undefined && !listed
  const alone = useRead('get_shipment', { shipment: number ?? '' }, { enabled: isAlone }).data
  const taken = listed ?? (isAlone && alone?.state === 'picking' ? alone : undefined)
  if (taken)
    return (
      <FloorPage title={t('floor.picking', { number: taken.number })}>
        <PickLines shipment={taken} onDone={() => change({ shipment: undefined })} />
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
                onStart={() => change({ shipment: shipment.number }, { isStep: true })}
              />
            ))
          )
        }
      </Asked>
    </FloorPage>
  )
}
