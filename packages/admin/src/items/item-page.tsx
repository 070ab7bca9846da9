/** One item: what stands where, who has the promises, and how it came to be so. */
import { Badge, Group, Stack } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Asked } from '../parts/asked.tsx'
import { AnchorLink } from '../parts/links.tsx'
import { Page } from '../parts/page.tsx'
import { Panel } from '../parts/panel.tsx'
import { useSession } from '../service/session.tsx'
import { usePages, useRead } from '../service/use-read.ts'
import { EffectiveSettings } from '../settings/effective-settings.tsx'
import { Subscribers } from '../subscriptions/subscribers.tsx'
import { AsOf } from './as-of.tsx'
import { ItemActions } from './item-actions.tsx'
import { ItemLedger } from './item-ledger.tsx'
import { ItemLevels } from './item-levels.tsx'
import { ItemPromises } from './item-promises.tsx'

const StockChart = lazy(() => import('./stock-chart.tsx').then(({ StockChart }) => ({ default: StockChart })))

export function ItemPage() {
  const { t } = useTranslation()
  const { sku } = useParams({ from: '/items/$sku' })
  const { isLimited, seesShelves } = useSession()
  const item = useRead('get_item', { item: sku })
  const isLive = item.data?.archived_at === null
  const levels = usePages('list_item_levels', { item: sku, limit: 500 }, { enabled: isLive && seesShelves })
  return (
    <Page
      title={item.data?.title || item.data?.sku || sku}
      before={
        <AnchorLink to="/items" size="sm">
          ← {t('items.title')}
        </AnchorLink>
      }
      beside={
        item.data && (
          <Group gap={6}>
            {item.data.components.length > 0 && <Badge>{t('items.kit')}</Badge>}
            {item.data.archived_at && <Badge color="gray">{t('items.archived')}</Badge>}
          </Group>
        )
      }
      actions={
        item.data && <ItemActions item={item.data} stockedAt={(levels.data ?? []).map(({ location }) => location)} />
      }
      subtitle={[item.data?.sku ?? sku, item.data?.shipping_category, item.data?.external_reference]
        .filter(Boolean)
        .join(' · ')}
    >
      <Asked of={item}>
        {({ components }) => (
          <Stack gap="lg">
            {components.length > 0 && (
              <Panel title={t('items.partsOfKit')}>
                <Stack gap={4}>
                  {components.map((part) => (
                    <AnchorLink key={part.sku} to="/items/$sku" params={{ sku: part.sku }} size="sm">
                      {part.quantity} × {part.sku}
                    </AnchorLink>
                  ))}
                </Stack>
              </Panel>
            )}
            {isLive && (
              <>
                {components.length === 0 && seesShelves && <ItemLevels sku={sku} levels={levels} />}
                <ItemPromises sku={sku} />
                <Subscribers sku={sku} />
              </>
            )}
            {components.length === 0 && seesShelves && (
              <>
                {isLive && (
                  <Suspense fallback={null}>
                    <StockChart sku={sku} />
                  </Suspense>
                )}
                <AsOf sku={sku} />
                <ItemLedger sku={sku} />
              </>
            )}
            {!isLimited && isLive && <EffectiveSettings about={{ sku }} isKit={components.length > 0} />}
          </Stack>
        )}
      </Asked>
    </Page>
  )
}
