/** The log of an endpoint: what it was told, how often it was tried, and what it answered. */
import { Button, Group, Text, Tooltip } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Choice } from '../parts/choice.tsx'
import { Moment } from '../parts/moment.tsx'
import { PagesTable } from '../parts/pages-table.tsx'
import type { Column } from '../parts/rows-table.tsx'
import { StateBadge } from '../parts/state-badge.tsx'
import { usePages } from '../service/use-read.ts'
import type { Delivery, Endpoint } from './endpoint.ts'

const STATES = ['waiting', 'delivered', 'dead'] as const satisfies readonly Delivery['state'][]

type Props = { endpoint: Endpoint; onReplay: (position: string) => void }

export function Deliveries({ endpoint, onReplay }: Props) {
  const { t } = useTranslation()
  const [state, setState] = useState<string | undefined>()
  const pages = usePages('list_webhook_deliveries', {
    webhook_endpoint: endpoint.id,
    limit: 10,
    ...(state && { state: state as Delivery['state'] }),
  })
  const columns: Column<Delivery>[] = [
    { key: 'state', title: t('orders.state'), cell: ({ state: now }) => <StateBadge state={now} /> },
    {
      key: 'name',
      title: t('events.what'),
      cell: ({ name, position }) => (
        <>
          {name}
          <Text size="xs" c="dimmed" ff="monospace">
            {position}
          </Text>
        </>
      ),
    },
    { key: 'status', title: 'HTTP', isNumeric: true, cell: ({ status }) => status },
    { key: 'attempts', title: t('webhooks.attempts'), isNumeric: true, cell: ({ attempts }) => attempts },
    {
      key: 'error',
      title: t('webhooks.error'),
      cell: ({ error, due_at: due }) => (
        <>
          {error}
          {due !== null && error !== null && (
            <Text size="xs" c="dimmed">
              {t('webhooks.due')} <Moment at={due} />
            </Text>
          )}
        </>
      ),
    },
    { key: 'when', title: t('ledger.when'), cell: ({ created_at: at }) => <Moment at={at} /> },
    {
      key: 'replay',
      title: '',
      cell: ({ position }) => (
        <Tooltip label={t('webhooks.fromHereMeans')}>
          <Button size="compact-sm" variant="subtle" onClick={() => onReplay(position)}>
            {t('webhooks.fromHere')}
          </Button>
        </Tooltip>
      ),
    },
  ]
  return (
    <>
      <Group px="md" py={6}>
        <Choice
          label={t('webhooks.anyState')}
          value={state}
          options={STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
          onChange={setState}
        />
      </Group>
      <PagesTable
        pages={pages}
        columns={columns}
        rowKey={({ id }) => id}
        label={`${t('webhooks.deliveries')}: ${endpoint.url}`}
        isDense
        empty={
          <Text size="sm" c="dimmed" p="md">
            {t(state ? 'webhooks.noneSuch' : 'webhooks.noDeliveries')}
          </Text>
        }
      />
    </>
  )
}
