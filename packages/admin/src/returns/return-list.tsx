/** What customers send back, the newest first. */
import type { RowOf } from '@holdfast/sdk'
import { Group } from '@mantine/core'
import { IconTruckReturn } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { Choice } from '../parts/choice.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { AnchorLink } from '../parts/links.ts'
import { Moment } from '../parts/moment.tsx'
import { Page } from '../parts/page.tsx'
import { PagesTable } from '../parts/pages-table.tsx'
import { Panel } from '../parts/panel.tsx'
import type { Column } from '../parts/rows-table.tsx'
import { SearchField } from '../parts/search-field.tsx'
import { StateBadge } from '../parts/state-badge.tsx'
import { useFilters } from '../parts/use-filters.ts'
import { useLocationOptions } from '../parts/use-named.ts'
import { usePages } from '../service/use-read.ts'

type Row = RowOf<'list_returns'>
const STATES = ['requested', 'approved', 'shipped', 'received', 'rejected', 'cancelled'] as const

function useColumns(): Column<Row>[] {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  return [
    {
      key: 'number',
      title: t('returns.number'),
      cell: ({ number }) => (
        <AnchorLink to="/returns/$number" params={{ number }} fw={550}>
          {number}
        </AnchorLink>
      ),
    },
    { key: 'state', title: t('orders.state'), cell: ({ state }) => <StateBadge state={state} /> },
    {
      key: 'lines',
      title: t('orders.lines'),
      cell: ({ lines }) => lines.map((line) => `${quantity(line.quantity)} × ${line.sku}`).join(', '),
    },
    { key: 'location', title: t('returns.goesTo'), cell: ({ location }) => location },
    { key: 'reason', title: t('done.reason'), cell: ({ reason }) => reason },
    { key: 'created', title: t('returns.requested'), cell: ({ created_at: at }) => <Moment at={at} /> },
  ]
}

export function ReturnList() {
  const { t } = useTranslation()
  const [{ state, location, sku }, change] = useFilters()
  const locations = useLocationOptions()
  const pages = usePages('list_returns', {
    limit: 50,
    ...(state && { state: [state as Row['state']] }),
    ...(location && { location }),
    ...(sku && { sku }),
  })
  return (
    <Page title={t('nav.returns')}>
      <Group gap="xs" className="filters">
        <Choice
          label={t('orders.state')}
          value={state}
          options={STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
          onChange={(value) => change({ state: value })}
        />
        <Choice
          label={t('returns.goesTo')}
          value={location}
          options={locations}
          onChange={(value) => change({ location: value })}
          width={220}
        />
        <SearchField label={t('items.sku')} value={sku} onChange={(value) => change({ sku: value })} width={180} />
      </Group>
      <Panel isFlush>
        <PagesTable
          pages={pages}
          columns={useColumns()}
          rowKey={({ id }) => id}
          label={t('nav.returns')}
          empty={
            <EmptyState icon={<IconTruckReturn size={40} stroke={1.4} />} title={t('returns.none')}>
              {t('returns.noneHint')}
            </EmptyState>
          }
        />
      </Panel>
    </Page>
  )
}
