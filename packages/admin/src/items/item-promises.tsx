/** Who has the promises: holds until they end, and orders; and who waits. */
import type { RowOf } from '@holdfast/sdk'
import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { Countdown } from '../parts/countdown.tsx'
import { holdState } from '../parts/hold-state.ts'
import { AnchorLink } from '../parts/links.tsx'
import { PagesTable } from '../parts/pages-table.tsx'
import { Panel } from '../parts/panel.tsx'
import type { Column } from '../parts/rows-table.tsx'
import { StateBadge } from '../parts/state-badge.tsx'
import { usePages } from '../service/use-read.ts'

type Row = RowOf<'list_reservations'>

export function ItemPromises({ sku }: { sku: string }) {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const holds = usePages('list_reservations', { sku, limit: 50, state: 'draft' })
  const firm = usePages('list_reservations', { sku, limit: 50, state: 'pending' })
  const pages = { ...firm, data: firm.data && holds.data && [...holds.data, ...firm.data] } as typeof firm
  const own = (row: Row) => row.items.filter((item) => item.sku === sku && item.reserved + item.backordered > 0)
  const columns: Column<Row>[] = [
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
    { key: 'state', title: t('orders.state'), cell: ({ state }) => <StateBadge state={holdState(state)} /> },
    {
      key: 'where',
      title: t('items.location'),
      cell: (row) => [...new Set(own(row).map(({ location }) => location))].join(', '),
    },
    {
      key: 'reserved',
      title: t('items.reserved'),
      isNumeric: true,
      cell: (row) => quantity(own(row).reduce((sum, { reserved }) => sum + reserved, 0)),
    },
    {
      key: 'waiting',
      title: t('items.backordered'),
      isNumeric: true,
      cell: (row) => quantity(own(row).reduce((sum, { backordered }) => sum + backordered, 0)),
    },
    {
      key: 'ends',
      title: t('promises.ends'),
      cell: ({ expires_at: at }) => (at ? <Countdown until={at} /> : t('promises.firm')),
    },
  ]
  return (
    <Panel title={t('promises.title')} isFlush>
      <PagesTable
        pages={pages}
        columns={columns}
        rowKey={({ id }) => id}
        label={t('promises.title')}
        empty={
          <Text size="sm" c="dimmed" p="md">
            {t('promises.none')}
          </Text>
        }
      />
    </Panel>
  )
}
