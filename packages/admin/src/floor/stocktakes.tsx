/** What is being counted where one stands: one of them is taken, and counted by scanning. */
import type { RowOf } from '@holdfast/sdk'
import { Button, Progress, Text, TextInput } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { IconClipboardCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { Asked } from '../parts/asked.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { useFilters } from '../parts/use-filters.ts'
import { useSession } from '../service/session.tsx'
import { usePages, useRead } from '../service/use-read.ts'
import { CountStocktake } from './count-stocktake.tsx'
import styles from './floor.module.css'
import { FloorPage } from './floor-page.tsx'
import { useFloorLocation } from './use-floor-location.ts'

function StocktakeCard({ stocktake, onStart }: { stocktake: RowOf<'list_stocktakes'>; onStart: () => void }) {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const { number, progress } = stocktake
  return (
    <div className={styles.line}>
      <span className={styles.units}>{quantity(progress.lines - progress.counted)}</span>
      <div style={{ flex: 1, minWidth: 0 }}>
        <Text fw={600}>{number}</Text>
        <Text size="sm" c="dimmed" mb={4}>
          {t('stocktakes.countedOf', { counted: quantity(progress.counted), lines: quantity(progress.lines) })}
        </Text>
        <Progress value={(100 * progress.counted) / Math.max(1, progress.lines)} aria-label={number} />
      </div>
      <Button size="lg" onClick={onStart} aria-label={t('floor.begin', { what: t('floor.count'), number })}>
        {t('floor.count')}
      </Button>
    </div>
  )
}

export function FloorStocktakes() {
  const { t } = useTranslation()
  const { name } = useSession()
  const [location] = useFloorLocation()
  const [counter, setCounter] = useLocalStorage({
    key: 'holdfast.floor.counter',
    defaultValue: '',
    getInitialValueInEffect: false,
  })
  // Which is counted stands in the address: a reload finds it again.
  const [{ stocktake }, change] = useFilters()
  const one = useRead('get_stocktake', { stocktake: stocktake ?? '' }, { enabled: stocktake !== undefined })
  const pages = usePages('list_stocktakes', { state: ['counting'], location, limit: 25 }, { enabled: !stocktake })
  if (stocktake !== undefined)
    return (
      <FloorPage title={t('floor.counting', { number: stocktake })} at={one.data?.location}>
        <Asked of={one}>
          {(found) => (
            <CountStocktake stocktake={found} counter={counter} onLeave={() => change({ stocktake: undefined })} />
          )}
        </Asked>
      </FloorPage>
    )
  return (
    <FloorPage title={t('floor.stocktake')}>
      <TextInput
        label={t('floor.counter')}
        description={t('floor.counterMeans')}
        placeholder={name ?? ''}
        size="md"
        maw={360}
        value={counter}
        onChange={(event) => setCounter(event.currentTarget.value)}
      />
      <Asked of={pages}>
        {(stocktakes) =>
          stocktakes.length === 0 ? (
            <EmptyState icon={<IconClipboardCheck size={40} stroke={1.4} />} title={t('floor.nothingToCount')}>
              {t('floor.nothingToCountHint')}
            </EmptyState>
          ) : (
            stocktakes.map((one) => (
              <StocktakeCard
                key={one.id}
                stocktake={one}
                onStart={() => change({ stocktake: one.number }, { isStep: true })}
              />
            ))
          )
        }
      </Asked>
    </FloorPage>
  )
}
