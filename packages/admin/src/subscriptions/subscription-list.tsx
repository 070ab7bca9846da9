/** Everybody who is to be told when something can be had again, narrowed down in the address bar. */
import { Group } from '@mantine/core'
import { IconBell } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Choice } from '../parts/choice.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { Page } from '../parts/page.tsx'
import { Panel } from '../parts/panel.tsx'
import { SearchField } from '../parts/search-field.tsx'
import { useFilters } from '../parts/use-filters.ts'
import { useChannelOptions } from '../parts/use-named.ts'
import { usePages } from '../service/use-read.ts'
import { SubscriptionTable } from './subscription-table.tsx'

export function SubscriptionList() {
  const { t } = useTranslation()
  const [{ sku, channel, reference }, change] = useFilters()
  const pages = usePages('list_stock_subscriptions', {
    limit: 50,
    ...(sku && { sku }),
    ...(channel && { channel }),
    ...(reference && { reference }),
  })
  return (
    <Page title={t('nav.subscriptions')} subtitle={t('subscriptions.hint')}>
      <Group gap="xs" className="filters">
        <SearchField label={t('items.sku')} value={sku} onChange={(value) => change({ sku: value })} width={200} />
        <SearchField
          label={t('subscriptions.who')}
          value={reference}
          onChange={(value) => change({ reference: value })}
        />
        <Choice
          label={t('orders.channel')}
          value={channel}
          options={useChannelOptions()}
          onChange={(value) => change({ channel: value })}
        />
      </Group>
      <Panel isFlush>
        <SubscriptionTable
          pages={pages}
          empty={
            <EmptyState icon={<IconBell size={40} stroke={1.4} />} title={t('subscriptions.none')}>
              {t('subscriptions.noneHint')}
            </EmptyState>
          }
        />
      </Panel>
    </Page>
  )
}
