/** Whom events are told: each endpoint, whether it hears them, and what has failed. */
import type { ResultOf, RowOf } from '@holdfast/sdk'
import { Badge, Button, Group, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPlus, IconWebhook } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Asked } from '../parts/asked.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { Moment } from '../parts/moment.tsx'
import { Page } from '../parts/page.tsx'
import { PagesTable } from '../parts/pages-table.tsx'
import { Panel } from '../parts/panel.tsx'
import type { Column } from '../parts/rows-table.tsx'
import { StateBadge } from '../parts/state-badge.tsx'
import { useConfirmed } from '../parts/use-confirmed.tsx'
import { usePages, useRead } from '../service/use-read.ts'
import { NewEndpoint } from './new-endpoint.tsx'

type Endpoint = ResultOf<'list_webhook_endpoints'>['data'][number]
type Delivery = RowOf<'list_webhook_deliveries'>

function Deliveries({ endpoint }: { endpoint: Endpoint }) {
  const { t } = useTranslation()
  const pages = usePages('list_webhook_deliveries', { webhook_endpoint: endpoint.id, limit: 10 })
  const columns: Column<Delivery>[] = [
    { key: 'state', title: t('orders.state'), cell: ({ state }) => <StateBadge state={state} /> },
    { key: 'name', title: t('events.what'), cell: ({ name }) => name },
    { key: 'status', title: 'HTTP', isNumeric: true, cell: ({ status }) => status },
    { key: 'attempts', title: t('webhooks.attempts'), isNumeric: true, cell: ({ attempts }) => attempts },
    { key: 'error', title: t('webhooks.error'), cell: ({ error }) => error },
    { key: 'when', title: t('ledger.when'), cell: ({ created_at: at }) => <Moment at={at} /> },
  ]
  return (
    <PagesTable
      pages={pages}
      columns={columns}
      rowKey={({ id }) => id}
      label={t('webhooks.deliveries')}
      isDense
      empty={
        <Text size="sm" c="dimmed" p="md">
          {t('webhooks.noDeliveries')}
        </Text>
      }
    />
  )
}

export function EndpointList() {
  const { t } = useTranslation()
  const endpoints = useRead('list_webhook_endpoints')
  const [isNew, { open, close }] = useDisclosure()
  const [update, updating] = useConfirmed('update_webhook_endpoint')
  const [remove, removing] = useConfirmed('delete_webhook_endpoint')
  const [retry, retrying] = useConfirmed('retry_webhooks')
  return (
    <Page
      title={t('nav.webhooks')}
      subtitle={t('webhooks.hint')}
      actions={
        <Button leftSection={<IconPlus size={16} />} onClick={open}>
          {t('webhooks.new')}
        </Button>
      }
    >
      <Asked of={endpoints}>
        {({ data }) => (
          <>
            {data.length === 0 && (
              <Panel>
                <EmptyState icon={<IconWebhook size={40} stroke={1.4} />} title={t('webhooks.none')}>
                  {t('webhooks.noneHint')}
                </EmptyState>
              </Panel>
            )}
            {data.map((endpoint) => (
              <Panel
                key={endpoint.id}
                title={endpoint.url}
                hint={endpoint.description ?? endpoint.topics.join(', ')}
                aside={
                  <Group gap="xs">
                    <StateBadge state={endpoint.state} />
                    {endpoint.failing_since && <Badge color="red">{t('webhooks.failing')}</Badge>}
                    <Button
                      size="compact-sm"
                      variant="default"
                      onClick={() =>
                        retry(
                          { webhook_endpoint: endpoint.id },
                          { title: t('webhooks.retry'), body: '', isQuick: true },
                        )
                      }
                    >
                      {t('webhooks.retry')}
                    </Button>
                    <Button
                      size="compact-sm"
                      variant="default"
                      onClick={() =>
                        update(
                          {
                            webhook_endpoint: endpoint.id,
                            state: endpoint.state === 'enabled' ? 'disabled' : 'enabled',
                          } as never,
                          {
                            title: t(endpoint.state === 'enabled' ? 'webhooks.disable' : 'webhooks.enable'),
                            body: '',
                            isQuick: true,
                          },
                        )
                      }
                    >
                      {t(endpoint.state === 'enabled' ? 'webhooks.disable' : 'webhooks.enable')}
                    </Button>
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      color="red"
                      onClick={() =>
                        remove(
                          { webhook_endpoint: endpoint.id },
                          { title: t('webhooks.remove'), body: t('webhooks.removeMeans'), isGrave: true },
                        )
                      }
                    >
                      {t('webhooks.remove')}
                    </Button>
                  </Group>
                }
                isFlush
              >
                <Deliveries endpoint={endpoint} />
              </Panel>
            ))}
          </>
        )}
      </Asked>
      {updating}
      {removing}
      {retrying}
      {isNew && <NewEndpoint onClose={close} />}
    </Page>
  )
}
