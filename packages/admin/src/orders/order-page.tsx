/** One order: what was asked, where it comes from and why, and how far it has come. */
import { Grid, Group, Stack } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { Annotations } from '../parts/annotations.tsx'
import { Asked } from '../parts/asked.tsx'
import { AnchorLink } from '../parts/links.tsx'
import { Page } from '../parts/page.tsx'
import { StateBadge } from '../parts/state-badge.tsx'
import { useSession } from '../service/session.tsx'
import { useRead } from '../service/use-read.ts'
import { Decision } from './decision.tsx'
import { EditSession } from './edit-session.tsx'
import type { Order } from './order.ts'
import { OrderActions } from './order-actions.tsx'
import { OrderHistory } from './order-history.tsx'
import { OrderLines } from './order-lines.tsx'
import { OrderParts } from './order-parts.tsx'
import { WhatIf } from './what-if.tsx'

function Subtitle({ order }: { order: Order }) {
  const { t } = useTranslation()
  const { instant, country } = useFormats()
  const to = [order.ship_to?.city, order.ship_to?.country && country(order.ship_to.country)].filter(Boolean).join(', ')
  const words = [
    t('orders.placedAt', { at: instant(order.placed_at), channel: order.channel }),
    ...(to ? [t('orders.goesTo', { place: to })] : []),
    ...(order.pickup_location ? [t('orders.pickedUpAt', { place: order.pickup_location })] : []),
  ]
  return <>{words.join(' · ')}</>
}

export function OrderPage() {
  const { t } = useTranslation()
  const { number } = useParams({ from: '/orders/$number' })
  const { isLimited } = useSession()
  const order = useRead('get_order', { order: number })
  const explanation = useRead('get_order_explanation', { order: number }, { enabled: !isLimited })
  return (
    <Page
      title={t('orders.one', { number })}
      before={
        <AnchorLink to="/orders" size="sm">
          ← {t('orders.title')}
        </AnchorLink>
      }
      beside={
        order.data && (
          <Group gap={6}>
            <StateBadge state={order.data.state} />
            {order.data.state !== 'cancelled' && <StateBadge state={order.data.fulfilment} />}
          </Group>
        )
      }
      subtitle={order.data && <Subtitle order={order.data} />}
      actions={order.data && <OrderActions order={order.data} />}
    >
      <Asked of={order}>
        {(found) => (
          <Grid gap="lg">
            <Grid.Col span={{ base: 12, lg: 8 }}>
              <Stack gap="lg">
                {found.edit && <EditSession order={found} draft={found.edit} />}
                <OrderLines order={found} />
                {explanation.data && <Decision order={found} explanation={explanation.data} />}
                {!isLimited && <WhatIf order={found} />}
              </Stack>
            </Grid.Col>
            <Grid.Col span={{ base: 12, lg: 4 }}>
              <Stack gap="lg">
                <OrderParts order={found} />
                <Annotations key={found.number} kind="order" of={found} />
                {!isLimited && <OrderHistory id={found.id} />}
              </Stack>
            </Grid.Col>
          </Grid>
        )}
      </Asked>
    </Page>
  )
}
