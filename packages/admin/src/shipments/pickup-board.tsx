/** What customers fetch, as a board: what waits for goods, what is to be made ready, what stands ready, and what was fetched. */
import { Button, Group, SegmentedControl } from '@mantine/core'
import { useDisclosure, useMediaQuery } from '@mantine/hooks'
import { IconMapSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Choice } from '../parts/choice.tsx'
import { Page } from '../parts/page.tsx'
import { SearchField } from '../parts/search-field.tsx'
import { useFilters } from '../parts/use-filters.ts'
import { useLocationOptions } from '../parts/use-named.ts'
import styles from './board.module.css'
import { BoardColumn } from './board-column.tsx'
import { PickupSearch } from './pickup-search.tsx'
import type { State } from './shipment.ts'

const COLUMNS = {
  waiting: ['upcoming', 'on_hold'],
  toMake: ['picking', 'packing', 'ready_to_ship'],
  ready: ['ready_for_pickup'],
  fetched: ['picked_up'],
} as const satisfies Record<string, readonly State[]>
type ColumnName = keyof typeof COLUMNS
const NAMES = Object.keys(COLUMNS) as ColumnName[]

export function PickupBoard() {
  const { t } = useTranslation()
  const [{ location, sku, step }, change] = useFilters()
  const [isSearching, search] = useDisclosure()
  const isPhone = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false })
  const shown = NAMES.find((name) => name === step) ?? 'toMake'
  return (
    <Page
      title={t('nav.pickup')}
      subtitle={t('pickup.hint')}
      isWide
      actions={
        <Button variant="default" leftSection={<IconMapSearch size={16} />} onClick={search.open}>
          {t('pickup.search')}
        </Button>
      }
    >
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
          onChange={(value) => change({ step: value })}
          data={NAMES.map((value) => ({ value, label: t(`pickup.${value}`) }))}
          fullWidth
          size="xs"
        />
      )}
      <div className={styles.board}>
        {(isPhone ? [shown] : NAMES).map((name) => (
          <BoardColumn
            key={name}
            title={t(`pickup.${name}`)}
            none={t(`pickup.none.${name}`)}
            asked={{
              state: [...COLUMNS[name]],
              for_pickup: true,
              order_by: name === 'fetched' ? 'newest' : 'oldest',
              ...(location && { location }),
              ...(sku && { sku }),
            }}
            onShip={() => {}}
          />
        ))}
      </div>
      {isSearching && <PickupSearch onClose={search.close} />}
    </Page>
  )
}
