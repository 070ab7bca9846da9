/** Holds: what carts and others keep for now, and until when. */
import type { InputOf, RowOf } from '@holdfast/sdk'
import { Group } from '@mantine/core'
import { IconClockPause } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { Choice } from '../parts/choice.tsx'
import { Countdown } from '../parts/countdown.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { holdState } from '../parts/hold-state.ts'
import { AnchorLink } from '../parts/links.tsx'
import { Page } from '../parts/page.tsx'
import { PagesTable } from '../parts/pages-table.tsx'
import { Panel } from '../parts/panel.tsx'
import type { Column } from '../parts/rows-table.tsx'
import { SearchField } from '../parts/search-field.tsx'
import { StateBadge } from '../parts/state-badge.tsx'
import { useFilters } from '../parts/use-filters.ts'
import { useSession } from '../service/session.tsx'
import { usePages } from '../service/use-read.ts'
import { HoldMenu } from './hold-menu.tsx'

type Row = RowOf<'list_reservations'>
type State = Row['state']
const STATES = ['draft', 'pending', 'fulfilled', 'released', 'expired'] as const satisfies readonly State[]

export function HoldList() {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const { may } = useSession()
  const [{ state = 'draft', reference, sku }, change] = useFilters()
  const pages = usePages('list_reservations', {
    limit: 50,
    state: state as NonNullable<InputOf<'list_reservations'>['state']>,
    ...(reference && { reference }),
    ...(sku && { sku }),
  })
  const columns: Column<Row>[] = [
    {
      key: 'reference',
      title: t('promises.owner'),
      cell: ({ reference: owner, order }) =>
        order === null ? (
          owner
        ) : (
          <AnchorLink to="/orders/$number" params={{ number: order }}>
            {t('orders.one', { number: order })}
          </AnchorLink>
        ),
    },
    { key: 'state', title: t('orders.state'), cell: (row) => <StateBadge state={holdState(row.state)} /> },
    {
      key: 'lines',
      title: t('orders.lines'),
      cell: ({ lines }) => lines.map((line) => `${quantity(line.quantity)} × ${line.sku}`).join(', '),
    },
    {
      key: 'where',
      title: t('items.location'),
      cell: ({ items }) => [...new Set(items.map(({ location }) => location))].join(', '),
    },
    {
      key: 'ends',
      title: t('promises.ends'),
      cell: ({ expires_at: at }) => (at ? <Countdown until={at} /> : t('promises.firm')),
    },
    {
      key: 'actions',
      title: '',
      cell: (row) =>
        may('orders:write') &&
        row.order === null &&
        (row.state === 'draft' || row.state === 'pending') && <HoldMenu hold={row} />,
    },
  ]
  return (
    <Page title={t('nav.holds')} subtitle={t('holds.hint')}>
      <Group gap="xs" className="filters">
        <Choice
          label={t('orders.state')}
          value={state}
          options={STATES.map((value) => ({ value, label: t(`state.${holdState(value)}`) }))}
          onChange={(value) => change({ state: value })}
        />
        <SearchField label={t('promises.owner')} value={reference} onChange={(value) => change({ reference: value })} />
        <SearchField label={t('items.sku')} value={sku} onChange={(value) => change({ sku: value })} width={180} />
      </Group>
      <Panel isFlush>
        <PagesTable
          pages={pages}
          columns={columns}
          rowKey={({ id }) => id}
          label={t('nav.holds')}
          empty={
            <EmptyState icon={<IconClockPause size={40} stroke={1.4} />} title={t('holds.none')}>
              {t('holds.noneHint')}
            </EmptyState>
          }
        />
      </Panel>
    </Page>
  )
}
