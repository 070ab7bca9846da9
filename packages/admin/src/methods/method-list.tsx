/** How goods come to a customer: what that costs, how long it takes, from where and to where it is offered. */
import type { RowOf } from '@holdfast/sdk'
import { Badge, Button, Group, Text } from '@mantine/core'
import { IconPlus, IconTruckDelivery } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ArchivedChoice } from '../parts/archived-choice.tsx'
import { Choice } from '../parts/choice.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { AnchorLink, ButtonLink } from '../parts/links.tsx'
import { Page } from '../parts/page.tsx'
import { PagesTable } from '../parts/pages-table.tsx'
import { Panel } from '../parts/panel.tsx'
import type { Column } from '../parts/rows-table.tsx'
import { StateBadge } from '../parts/state-badge.tsx'
import { useConfirmed } from '../parts/use-confirmed.tsx'
import { useFilters } from '../parts/use-filters.ts'
import { useLocationOptions } from '../parts/use-named.ts'
import { useSession } from '../service/session.tsx'
import { usePages } from '../service/use-read.ts'
import { priceOf } from './method.ts'

type Row = RowOf<'list_shipping_methods'>

function useColumns(): Column<Row>[] {
  const { t, i18n } = useTranslation()
  const { may } = useSession()
  const [restore, restoring] = useConfirmed('restore_shipping_method')
  const price = (minor: number, currency: string) => priceOf(minor, currency, i18n.language)
  return [
    {
      key: 'code',
      title: t('methods.method'),
      cell: ({ code, name, archived_at: archived }) =>
        archived ? (
          <Text size="sm">{name || code}</Text>
        ) : (
          <AnchorLink to="/methods/$code" params={{ code }} fw={550}>
            {name || code}
          </AnchorLink>
        ),
    },
    {
      key: 'state',
      title: t('orders.state'),
      cell: ({ active }) => <StateBadge state={active ? 'active' : 'inactive'} />,
    },
    {
      key: 'carrier',
      title: t('ship.carrier'),
      cell: ({ carrier, service }) => [carrier, service].filter(Boolean).join(' '),
    },
    {
      key: 'price',
      title: t('methods.price'),
      isNumeric: true,
      cell: ({ price_minor: minor, currency, free_over_minor: free }) => (
        <>
          {price(minor, currency)}
          {free !== null && (
            <Text size="xs" c="dimmed">
              {t('methods.freeOver', { price: price(free, currency) })}
            </Text>
          )}
        </>
      ),
    },
    {
      key: 'time',
      title: t('methods.leadTime'),
      cell: ({ lead_time_hours_min: from, lead_time_hours_max: to }) => t('methods.hours', { from, to }),
    },
    {
      key: 'from',
      title: t('methods.from'),
      cell: ({ locations }) => locations?.join(', ') ?? t('methods.everywhere'),
    },
    {
      key: 'to',
      title: t('methods.to'),
      cell: ({ zones, archived_at: archived, id, code }) => (
        <Group gap={4}>
          {zones.length === 0 ? t('methods.everywhere') : null}
          {zones.map(({ country, postal_codes: codes }, index) => (
            <Badge key={`${country} ${index.toString()}`} color="gray">
              {country}
              {codes.length > 0 && ` ${codes.length > 1 ? `${codes[0]} …` : codes[0]}`}
            </Badge>
          ))}
          {archived && may('configuration:write') && (
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() =>
                restore({ shipping_method: id }, { title: `${code}: ${t('done.restore')}`, body: '', isQuick: true })
              }
            >
              {t('done.restore')}
            </Button>
          )}
          {restoring}
        </Group>
      ),
    },
  ]
}

export function MethodList() {
  const { t } = useTranslation()
  const { may } = useSession()
  const [{ location, archived }, change] = useFilters()
  const pages = usePages('list_shipping_methods', {
    limit: 100,
    ...(location && { location }),
    ...(archived === 'true' && { archived: true }),
  })
  return (
    <Page
      title={t('nav.methods')}
      subtitle={t('methods.hint')}
      actions={
        may('configuration:write') && (
          <ButtonLink to="/methods/$code" params={{ code: 'new' }} leftSection={<IconPlus size={16} />}>
            {t('methods.new')}
          </ButtonLink>
        )
      }
    >
      <Group gap="xs" className="filters">
        <Choice
          label={t('methods.from')}
          value={location}
          options={useLocationOptions()}
          onChange={(value) => change({ location: value })}
          width={220}
        />
        <ArchivedChoice value={archived} onChange={(value) => change({ archived: value })} />
      </Group>
      <Panel isFlush>
        <PagesTable
          pages={pages}
          columns={useColumns()}
          rowKey={({ id }) => id}
          label={t('nav.methods')}
          empty={
            <EmptyState icon={<IconTruckDelivery size={40} stroke={1.4} />} title={t('methods.none')}>
              {t('methods.noneHint')}
            </EmptyState>
          }
        />
      </Panel>
    </Page>
  )
}
