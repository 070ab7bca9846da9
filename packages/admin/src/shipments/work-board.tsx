/** Steps of the work beside each other, of all locations or of one; on a phone one step at a time, which the address bar remembers. */
import type { InputOf } from '@holdfast/sdk'
import { Group, SegmentedControl } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { Choice } from '../parts/choice.tsx'
import { SearchField } from '../parts/search-field.tsx'
import { useFilters } from '../parts/use-filters.ts'
import { useLocationOptions } from '../parts/use-named.ts'
import styles from './board.module.css'
import { BoardColumn } from './board-column.tsx'
import type { Shipment } from './shipment.ts'

export type WorkStep = {
  name: string
  title: string
  /** What is said where nothing stands. */
  none: string
  asked: Pick<InputOf<'list_shipments'>, 'state' | 'for_pickup' | 'order_by'>
}

type Props = {
  steps: readonly WorkStep[]
  /** Where a phone begins. */
  first: string
  onShip?: (shipment: Shipment) => void
}

export function WorkBoard({ steps, first, onShip = () => {} }: Props) {
  const { t } = useTranslation()
  const [{ location, sku, state }, change] = useFilters()
  const isPhone = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false })
  const shown = steps.find(({ name }) => name === (state ?? first)) ?? steps[0]!
  return (
    <>
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
          value={shown.name}
          onChange={(value) => change({ state: value })}
          data={steps.map(({ name, title }) => ({ value: name, label: title }))}
          fullWidth
          size="xs"
        />
      )}
      <div className={styles.board}>
        {(isPhone ? [shown] : steps).map(({ name, title, none, asked }) => (
          <BoardColumn
            key={name}
            title={title}
            none={none}
            asked={{ ...asked, ...(location && { location }), ...(sku && { sku }) }}
            onShip={onShip}
          />
        ))}
      </div>
    </>
  )
}
