/** Goods that go from here to another location, and goods that come from one: each is gone through by scanning. */
import type { RowOf } from '@holdfast/sdk'
import { Title } from '@mantine/core'
import { IconArrowsExchange } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Asked } from '../parts/asked.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { useFilters } from '../parts/use-filters.ts'
import { usePages } from '../service/use-read.ts'
import { FloorPage } from './floor-page.tsx'
import { TaskCard } from './task-card.tsx'
import { TransferLines } from './transfer-lines.tsx'
import { useFloorLocation } from './use-floor-location.ts'

type Transfer = RowOf<'list_transfers'>
type Way = 'send' | 'receive'

function awaitedOf({ lines }: Transfer): { sku: string; quantity: number }[] {
  return lines.filter((line) => line.in_transit > 0).map(({ sku, in_transit: quantity }) => ({ sku, quantity }))
}

export function FloorTransfer() {
  const { t } = useTranslation()
  const [location] = useFloorLocation()
  // Which is gone through stands in the address: a reload finds it again.
  const [{ transfer: number }, change] = useFilters()
  const leaving = usePages('list_transfers', { state: ['upcoming', 'picking'], from: location, limit: 25 })
  const coming = usePages('list_transfers', { state: ['in_transit'], to: location, limit: 25 })
  const isTaken = (transfer: Transfer) => transfer.number === number
  const sent = leaving.data?.find(isTaken)
  const taken = sent ?? coming.data?.find(isTaken)
  const takenWay: Way = sent ? 'send' : 'receive'
  if (taken)
    return (
      <FloorPage title={t(`floor.${takenWay}Transfer`, { number: taken.number })}>
        <TransferLines transfer={taken} way={takenWay} onDone={() => change({ transfer: undefined })} />
      </FloorPage>
    )
  const cards = (transfers: readonly Transfer[], way: Way) =>
    transfers.map((transfer) => (
      <TaskCard
        key={transfer.id}
        {...transfer}
        lines={way === 'send' ? transfer.lines : awaitedOf(transfer)}
        about={`${transfer.from} → ${transfer.to}`}
        since={transfer.created_at}
        start={t(`floor.${way}`)}
        onStart={() => change({ transfer: transfer.number }, { isStep: true })}
      />
    ))
  return (
    <FloorPage title={t('floor.transfer')}>
      <Asked of={leaving}>
        {(toSend) => (
          <Asked of={coming}>
            {(toReceive) =>
              toSend.length + toReceive.length === 0 ? (
                <EmptyState icon={<IconArrowsExchange size={40} stroke={1.4} />} title={t('floor.nothingToMove')}>
                  {t('floor.nothingToMoveHint')}
                </EmptyState>
              ) : (
                <>
                  {toSend.length > 0 && <Title order={2}>{t('floor.leaving')}</Title>}
                  {cards(toSend, 'send')}
                  {toReceive.length > 0 && <Title order={2}>{t('floor.coming')}</Title>}
                  {cards(toReceive, 'receive')}
                </>
              )
            }
          </Asked>
        )}
      </Asked>
    </FloorPage>
  )
}
