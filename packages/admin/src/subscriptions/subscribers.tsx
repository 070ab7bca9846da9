/** Who waits to be told of one item; nothing where nobody does. */
import { useTranslation } from 'react-i18next'
import { Panel } from '../parts/panel.tsx'
import { usePages } from '../service/use-read.ts'
import { SubscriptionTable } from './subscription-table.tsx'

export function Subscribers({ sku }: { sku: string }) {
  const { t } = useTranslation()
  const pages = usePages('list_stock_subscriptions', { sku, limit: 10 })
  if ((pages.data ?? []).length === 0) return null
  return (
    <Panel title={t('subscriptions.ofItem')} isFlush>
      <SubscriptionTable pages={pages} empty={null} />
    </Panel>
  )
}
