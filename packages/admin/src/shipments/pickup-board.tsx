/** What customers fetch, as a board: what waits for goods, what is to be made ready, what stands ready, and what was fetched. */
import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconMapSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Page } from '../parts/page.tsx'
import { PickupSearch } from './pickup-search.tsx'
import type { State } from './shipment.ts'
import { WorkBoard, type WorkStep } from './work-board.tsx'

const COLUMNS = {
  waiting: ['upcoming', 'on_hold'],
  toMake: ['picking', 'packing', 'ready_to_ship'],
  ready: ['ready_for_pickup'],
  fetched: ['picked_up'],
} as const satisfies Record<string, readonly State[]>
const NAMES = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]

export function PickupBoard() {
  const { t } = useTranslation()
  const [isSearching, search] = useDisclosure()
  const steps = NAMES.map((name): WorkStep => {
    const order = name === 'fetched' ? 'newest' : 'oldest'
    const asked: WorkStep['asked'] = { state: [...COLUMNS[name]], for_pickup: true, order_by: order }
    return { name, title: t(`pickup.${name}`), none: t(`pickup.none.${name}`), asked }
  })
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
      <WorkBoard steps={steps} first="toMake" />
      {isSearching && <PickupSearch onClose={search.close} />}
    </Page>
  )
}
