/** What suppliers are to bring, the soonest first; and the way to bring goods from one location to another. */
import type { RowOf } from '@holdfast/sdk'
import { Button, Group } from '@mantine/core'
import { IconPackageImport, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { Choice } from '../parts/choice.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { AnchorLink } from '../parts/links.ts'
import { Page } from '../parts/page.tsx'
import { PagesTable } from '../parts/pages-table.tsx'
import { Panel } from '../parts/panel.tsx'
import type { Column } from '../parts/rows-table.tsx'
import { StateBadge } from '../parts/state-badge.tsx'
import { useFilters } from '../parts/use-filters.ts'
import { useLocationOptions } from '../parts/use-named.ts'
import { useSession } from '../service/session.tsx'
import { usePages } from '../service/use-read.ts'
import { NewReceipt } from './new-receipt.tsx'
import { NewTransfer } from './new-transfer.tsx'

type Row = RowOf<'list_expected_receipts'>
const STATES = ['expected', 'partially_received', 'received', 'cancelled'] as const

function useColumns(): Column<Row>[] {
  const { t } = useTranslation()
  const { quantity, day } = useFormats()
  return [
    {
      key: 'number',
      title: t('receipts.number'),
      cell: ({ number }) => (
        <AnchorLink to="/receipts/$number" params={{ number }} fw={550}>
          {number}
        </AnchorLink>
      ),
    },
    { key: 'state', title: t('orders.state'), cell: ({ state }) => <StateBadge state={state} /> },
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
  const [{ state, location }, change] = useFilters()
  const [dialog, setDialog] = useState<'receipt' | 'transfer' | null>(null)
  const pages = usePages('list_expected_receipts', {
    limit: 50,
    ...(state && { state: [state as Row['state']] }),
    ...(location && { location }),
  })
  const close = () => setDialog(null)
  return (
    <Page
      title={t('nav.receipts')}
      actions={
        may('stock:write') && (
          <>
            <Button variant="default" onClick={() => setDialog('transfer')}>
              {t('receipts.newTransfer')}
            </Button>
            <Button leftSection={<IconPlus size={16} />} onClick={() => setDialog('receipt')}>
              {t('receipts.new')}
            </Button>
          </>
        )
      }
    >
      <Group gap="xs" className="filters">
        <Choice
          label={t('orders.state')}
          value={state}
          options={STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
          onChange={(value) => change({ state: value })}
        />
        <Choice
          label={t('items.location')}
          value={location}
          options={useLocationOptions()}
          onChange={(value) => change({ location: value })}
          width={220}
        />
      </Group>
      <Panel isFlush>
        <PagesTable
          pages={pages}
          columns={useColumns()}
          rowKey={({ id }) => id}
          label={t('nav.receipts')}
          empty={
            <EmptyState icon={<IconPackageImport size={40} stroke={1.4} />} title={t('receipts.none')}>
              {t('receipts.noneHint')}
            </EmptyState>
          }
        />
      </Panel>
      {dialog === 'receipt' && <NewReceipt onClose={close} />}
      {dialog === 'transfer' && <NewTransfer onClose={close} />}
    </Page>
  )
}
