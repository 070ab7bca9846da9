/** What goes from one location to another, the newest first. */
import type { RowOf } from '@holdfast/sdk'
import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconArrowsExchange, IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { numberColumn, useContents, useStateColumn } from '../parts/document-columns.tsx'
import { DocumentList } from '../parts/document-list.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { Moment } from '../parts/moment.tsx'
import { OrderLink } from '../parts/order-link.tsx'
import type { Column } from '../parts/rows-table.tsx'
import { useSession } from '../service/session.tsx'
import { NewTransfer } from './new-transfer.tsx'
import { STATES } from './transfer.ts'

type Row = RowOf<'list_transfers'>

function useColumns(): Column<Row>[] {
  const { t } = useTranslation()
  const contents = useContents()
  return [
    numberColumn('transfer', t('transfers.number')),
    useStateColumn(),
    { key: 'way', title: t('transfers.way'), cell: ({ from, to }) => `${from} → ${to}` },
    { key: 'lines', title: t('orders.lines'), cell: ({ lines }) => contents(lines) },
    { key: 'order', title: t('transfers.for'), cell: ({ order }) => <OrderLink order={order} /> },
    { key: 'created', title: t('transfers.since'), cell: ({ created_at: at }) => <Moment at={at} /> },
  ]
}

export function TransferList() {
  const { t } = useTranslation()
  const { may } = useSession()
  const [isNew, { open, close }] = useDisclosure()
  return (
    <DocumentList
      of="list_transfers"
      title={t('nav.transfers')}
      asked={{ order_by: 'newest' }}
      states={STATES}
      filters={[
        { name: 'from', label: t('ledger.from'), by: 'location' },
        { name: 'to', label: t('ledger.to'), by: 'location' },
        { name: 'sku', label: t('items.sku'), by: 'text' },
      ]}
      columns={useColumns()}
      actions={
        may('stock:write') && (
          <Button leftSection={<IconPlus size={16} />} onClick={open}>
            {t('transfers.new')}
          </Button>
        )
      }
      empty={
        <EmptyState icon={<IconArrowsExchange size={40} stroke={1.4} />} title={t('transfers.none')}>
          {t('transfers.noneHint')}
        </EmptyState>
      }
    >
      {isNew && <NewTransfer onClose={close} />}
    </DocumentList>
  )
}
