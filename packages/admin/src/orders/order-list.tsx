/** Orders, the newest first, narrowed down in the address bar. */
import type { InputOf, RowOf } from '@holdfast/sdk'
import { Badge, Button, Group, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPlus, IconShoppingBag } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { Choice } from '../parts/choice.tsx'
import { numberColumn } from '../parts/document-columns.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { Moment } from '../parts/moment.tsx'
import { Page } from '../parts/page.tsx'
import { PagesTable } from '../parts/pages-table.tsx'
import { Panel } from '../parts/panel.tsx'
import type { Column } from '../parts/rows-table.tsx'
import { SearchField } from '../parts/search-field.tsx'
import { StateBadge } from '../parts/state-badge.tsx'
import { useFilters } from '../parts/use-filters.ts'
import { useChannelOptions, useLocationOptions } from '../parts/use-named.ts'
import { useSession } from '../service/session.tsx'
import { usePages } from '../service/use-read.ts'
import { NewOrder } from './new-order.tsx'

type Row = RowOf<'list_orders'>
type Asked = Omit<InputOf<'list_orders'>, 'cursor'>

const STATES = ['placed', 'editing', 'approved', 'cancelled'] as const
const FULFILMENTS = ['unfulfilled', 'in_progress', 'fulfilled', 'not_required'] as const

function useColumns(): Column<Row>[] {
  const { t } = useTranslation()
  const { quantity, country } = useFormats()
  return [
    numberColumn('order', t('orders.number')),
    {
      key: 'state',
      title: t('orders.state'),
      cell: ({ state, fulfilment }) => (
        <Group gap={6} wrap="nowrap">
          <StateBadge state={state} />
          {state !== 'cancelled' && <StateBadge state={fulfilment} />}
        </Group>
      ),
    },
    {
      key: 'waiting',
      title: t('orders.waiting'),
      cell: ({ backordered }) => backordered > 0 && <Badge color="orange">{quantity(backordered)}</Badge>,
    },
    { key: 'channel', title: t('orders.channel'), cell: ({ channel }) => channel },
    {
      key: 'to',
      title: t('orders.shipTo'),
      cell: ({ ship_to: to, pickup_location: pickup }) =>
        pickup ?? [to?.city, to?.country && country(to.country)].filter(Boolean).join(', '),
    },
    { key: 'placed', title: t('orders.placed'), cell: ({ placed_at: at }) => <Moment at={at} /> },
  ]
}

export function OrderList() {
  const { t } = useTranslation()
  const { may } = useSession()
  const [filters, change] = useFilters()
  const { number, state, fulfilment, channel, location, sku } = filters
  const pages = usePages('list_orders', { limit: 50, ...(filters as Asked) })
  const columns = useColumns()
  const [isNew, { open, close }] = useDisclosure()
  const words = (names: readonly ((typeof STATES)[number] | (typeof FULFILMENTS)[number])[]) =>
    names.map((value) => ({ value, label: t(`state.${value}`) }))
  return (
    <Page
      title={t('orders.title')}
      actions={
        may('orders:write') && (
          <Button leftSection={<IconPlus size={16} />} onClick={open}>
            {t('orders.new')}
          </Button>
        )
      }
    >
      <Group gap="xs" className="filters">
        <SearchField
          label={t('orders.byNumber')}
          value={number}
          onChange={(value) => change({ number: value })}
          width={190}
        />
        <Choice
          label={t('orders.state')}
          value={state}
          options={words(STATES)}
          onChange={(value) => change({ state: value })}
          width={140}
        />
        <Choice
          label={t('orders.fulfilment')}
          value={fulfilment}
          options={words(FULFILMENTS)}
          onChange={(value) => change({ fulfilment: value })}
          width={150}
        />
        <Choice
          label={t('orders.channel')}
          value={channel}
          options={useChannelOptions()}
          onChange={(value) => change({ channel: value })}
          width={160}
        />
        <Choice
          label={t('orders.from')}
          value={location}
          options={useLocationOptions()}
          onChange={(value) => change({ location: value })}
          width={180}
        />
        <SearchField label={t('orders.bySku')} value={sku} onChange={(value) => change({ sku: value })} width={160} />
      </Group>
      <Panel isFlush>
        <PagesTable
          pages={pages}
          columns={columns}
          rowKey={({ id }) => id}
          label={t('orders.title')}
          empty={
            <EmptyState icon={<IconShoppingBag size={40} stroke={1.4} />} title={t('orders.none')}>
              <Text size="sm">{t('orders.noneHint')}</Text>
            </EmptyState>
          }
        />
      </Panel>
      {isNew && <NewOrder onClose={close} />}
    </Page>
  )
}
