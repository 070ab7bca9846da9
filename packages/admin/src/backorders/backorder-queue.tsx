/** Who waits, the longest first, and at which place in the queue. */
import type { InputOf, RowOf } from '@holdfast/sdk'
import { Group } from '@mantine/core'
import { IconHourglass } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { Choice } from '../parts/choice.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { AnchorLink } from '../parts/links.tsx'
import { Moment } from '../parts/moment.tsx'
import { Page } from '../parts/page.tsx'
import { PagesTable } from '../parts/pages-table.tsx'
import { Panel } from '../parts/panel.tsx'
import type { Column } from '../parts/rows-table.tsx'
import { SearchField } from '../parts/search-field.tsx'
import { useFilters } from '../parts/use-filters.ts'
import { useLocationOptions } from '../parts/use-named.ts'
import { usePages } from '../service/use-read.ts'

export function BackorderQueue() {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const [filters, change] = useFilters()
  const pages = usePages('list_backorders', { limit: 50, ...(filters as Omit<InputOf<'list_backorders'>, 'cursor'>) })
  const columns: Column<RowOf<'list_backorders'>>[] = [
    {
      key: 'owner',
      title: t('promises.owner'),
      cell: ({ order, reference }) =>
        order === null ? (
          reference
        ) : (
          <AnchorLink to="/orders/$number" params={{ number: order }} fw={550}>
            {t('orders.one', { number: order })}
          </AnchorLink>
        ),
    },
    {
      key: 'sku',
      title: t('items.sku'),
      cell: ({ sku }) => (
        <AnchorLink to="/items/$sku" params={{ sku }}>
          {sku}
        </AnchorLink>
      ),
    },
    { key: 'location', title: t('items.location'), cell: ({ location }) => location },
    { key: 'quantity', title: t('backorders.waiting'), isNumeric: true, cell: (row) => quantity(row.quantity) },
    { key: 'position', title: t('backorders.position'), isNumeric: true, cell: ({ position }) => quantity(position) },
    { key: 'since', title: t('backorders.since'), cell: ({ waiting_since: at }) => <Moment at={at} /> },
  ]
  return (
    <Page title={t('nav.backorders')} subtitle={t('backorders.hint')}>
      <Group gap="xs" className="filters">
        <SearchField
          label={t('items.sku')}
          value={filters.sku}
          onChange={(value) => change({ sku: value })}
          width={200}
        />
        <Choice
          label={t('items.location')}
          value={filters.location}
          options={useLocationOptions()}
          onChange={(value) => change({ location: value })}
          width={220}
        />
      </Group>
      <Panel isFlush>
        <PagesTable
          pages={pages}
          columns={columns}
          rowKey={({ id }) => id}
          label={t('nav.backorders')}
          empty={
            <EmptyState icon={<IconHourglass size={40} stroke={1.4} />} title={t('backorders.none')}>
              {t('backorders.noneHint')}
            </EmptyState>
          }
        />
      </Panel>
    </Page>
  )
}
