/** Who is to be told when an item can be had again. */
import type { RowOf } from '@holdfast/sdk'
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { AnchorLink } from '../parts/links.tsx'
import { Moment } from '../parts/moment.tsx'
import { PagesTable } from '../parts/pages-table.tsx'
import type { Column } from '../parts/rows-table.tsx'
import { useConfirmed } from '../parts/use-confirmed.tsx'
import { useSession } from '../service/session.tsx'
import type { Pages } from '../service/use-read.ts'

type Row = RowOf<'list_stock_subscriptions'>

export function SubscriptionTable({ pages, empty }: { pages: Pages<Row>; empty: ReactNode }) {
  const { t } = useTranslation()
  const { may } = useSession()
  const [remove, removing] = useConfirmed('unsubscribe_stock')
  const columns: Column<Row>[] = [
    { key: 'who', title: t('subscriptions.who'), cell: ({ reference }) => reference },
    {
      key: 'sku',
      title: t('items.sku'),
      cell: ({ sku }) => (
        <AnchorLink to="/items/$sku" params={{ sku }} fw={550}>
          {sku}
        </AnchorLink>
      ),
    },
    { key: 'channel', title: t('orders.channel'), cell: ({ channel }) => channel },
    { key: 'since', title: t('backorders.since'), cell: ({ created_at: at }) => <Moment at={at} /> },
    { key: 'ends', title: t('promises.ends'), cell: ({ expires_at: at }) => <Moment at={at} /> },
    {
      key: 'remove',
      title: '',
      cell: ({ id, sku, channel, reference }) =>
        may('orders:write') && (
          <Button
            size="compact-sm"
            variant="subtle"
            color="red"
            aria-label={`${reference}, ${sku}: ${t('subscriptions.remove')}`}
            onClick={() =>
              remove(
                { subscription: id },
                {
                  title: t('subscriptions.remove'),
                  body: '',
                  isQuick: true,
                  inverse: { name: 'subscribe_stock', input: { sku, channel, reference } },
                },
              )
            }
          >
            {t('subscriptions.remove')}
          </Button>
        ),
    },
  ]
  return (
    <>
      <PagesTable
        pages={pages}
        columns={columns}
        rowKey={({ id }) => id}
        label={t('nav.subscriptions')}
        empty={empty}
      />
      {removing}
    </>
  )
}
