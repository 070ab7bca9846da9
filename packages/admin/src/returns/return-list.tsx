/** What customers send back, the newest first. */
import type { RowOf } from '@holdfast/sdk'
import { IconTruckReturn } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { numberColumn, useContents, useStateColumn } from '../parts/document-columns.tsx'
import { DocumentList } from '../parts/document-list.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { Moment } from '../parts/moment.tsx'
import type { Column } from '../parts/rows-table.tsx'

type Row = RowOf<'list_returns'>
const STATES = ['requested', 'approved', 'shipped', 'received', 'rejected', 'cancelled'] as const

export function ReturnList() {
  const { t } = useTranslation()
  const contents = useContents()
  const columns: Column<Row>[] = [
    numberColumn('return', t('returns.number')),
    useStateColumn(),
    { key: 'lines', title: t('orders.lines'), cell: ({ lines }) => contents(lines) },
    { key: 'location', title: t('returns.goesTo'), cell: ({ location }) => location },
    { key: 'reason', title: t('done.reason'), cell: ({ reason }) => reason },
    { key: 'created', title: t('returns.requested'), cell: ({ created_at: at }) => <Moment at={at} /> },
  ]
  return (
    <DocumentList
      of="list_returns"
      title={t('nav.returns')}
      states={STATES}
      filters={[
        { name: 'location', label: t('returns.goesTo'), by: 'location' },
        { name: 'sku', label: t('items.sku'), by: 'text' },
      ]}
      columns={columns}
      empty={
        <EmptyState icon={<IconTruckReturn size={40} stroke={1.4} />} title={t('returns.none')}>
          {t('returns.noneHint')}
        </EmptyState>
      }
    />
  )
}
