/** The work of a warehouse as a board: a column for each step, the oldest first, and on each card the next step. */
import { Group, SegmentedControl } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Choice } from '../parts/choice.tsx'
import { Page } from '../parts/page.tsx'
import { SearchField } from '../parts/search-field.tsx'
import { useFilters } from '../parts/use-filters.ts'
import { useLocationOptions } from '../parts/use-named.ts'
import styles from './board.module.css'
import { BoardColumn } from './board-column.tsx'
import { ShipDialog } from './ship-dialog.tsx'
import { COLUMNS, type BoardColumn as ColumnName, type Shipment } from './shipment.ts'

export function Board() {
  const { t } = useTranslation()
  const [{ location, sku, state }, change] = useFilters()
  const [shipping, setShipping] = useState<Shipment | null>(null)
  const isPhone = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false })
  const shown = (state as ColumnName | undefined) ?? 'picking'
  const columns = isPhone ? [shown] : COLUMNS
  return (
    <Page title={t('shipments.title')} isWide>
      <Group gap="xs" className="filters">
        <Choice
          label={t('shipments.location')}
          value={location}
          options={useLocationOptions()}
          onChange={(value) => change({ location: value })}
          width={220}
        />
        <SearchField
          label={t('shipments.bySku')}
          value={sku}
          onChange={(value) => change({ sku: value })}
          width={180}
        />
      </Group>
      {isPhone && (
        <SegmentedControl
          value={shown}
          onChange={(value) => change({ state: value })}
          data={COLUMNS.map((value) => ({ value, label: t(`board.${value}`) }))}
          fullWidth
          size="xs"
        />
      )}
      <div className={styles.board}>
        {columns.map((column) => (
          <BoardColumn
            key={column}
            title={t(`board.${column}`)}
            none={t(`board.none.${column}`)}
            asked={{
              state: [column],
              order_by: column === 'shipped' ? 'newest' : 'oldest',
              ...(location && { location }),
              ...(sku && { sku }),
            }}
            onShip={setShipping}
          />
        ))}
      </div>
      {shipping && <ShipDialog shipment={shipping} onClose={() => setShipping(null)} />}
    </Page>
  )
}
