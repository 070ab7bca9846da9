/** What suppliers are to bring, the soonest first. */
import type { RowOf } from '@holdfast/sdk'
import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPackageImport, IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { numberColumn, useStateColumn } from '../parts/document-columns.tsx'
import { DocumentList } from '../parts/document-list.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import type { Column } from '../parts/rows-table.tsx'
import { useSession } from '../service/session.tsx'
import { NewReceipt } from './new-receipt.tsx'

type Row = RowOf<'list_expected_receipts'>
const STATES = ['expected', 'partially_received', 'received', 'cancelled'] as const

function useColumns(): Column<Row>[] {
  const { t } = useTranslation()
  const { quantity, day } = useFormats()
  return [
    numberColumn('receipt', t('receipts.number')),
    useStateColumn(),
    { key: 'supplier', title: t('receipts.supplier'), cell: ({ supplier }) => supplier },
    { key: 'location', title: t('items.location'), cell: ({ location }) => location },
    {
      key: 'outstanding',
      title: t('receive.outstanding'),
      isNumeric: true,
      cell: ({ lines }) => quantity(lines.reduce((sum, { outstanding }) => sum + outstanding, 0)),
    },
    { key: 'expected', title: t('receipts.expected'), cell: ({ expected_at: at }) => (at ? day(at) : '–') },
  ]
}

export function ReceiptList() {
  const { t } = useTranslation()
  const { may } = useSession()
  const [isNew, { open, close }] = useDisclosure()
  return (
    <DocumentList
      of="list_expected_receipts"
      title={t('nav.receipts')}
      states={STATES}
      filters={[{ name: 'location', label: t('items.location'), by: 'location' }]}
      columns={useColumns()}
      actions={
        may('stock:write') && (
          <Button leftSection={<IconPlus size={16} />} onClick={open}>
            {t('receipts.new')}
          </Button>
        )
      }
      empty={
        <EmptyState icon={<IconPackageImport size={40} stroke={1.4} />} title={t('receipts.none')}>
          {t('receipts.noneHint')}
        </EmptyState>
      }
    >
      {isNew && <NewReceipt onClose={close} />}
    </DocumentList>
  )
}
