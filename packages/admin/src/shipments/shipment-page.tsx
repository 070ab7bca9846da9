/** One shipment: what is in it, what it waits for, its parcels; and its papers. */
import { Alert, Group, Stack, Text } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useCountColumns } from '../parts/document-columns.tsx'
import { DocumentPage } from '../parts/document-page.tsx'
import { LinesPanel } from '../parts/lines-panel.tsx'
import { Moment } from '../parts/moment.tsx'
import { OrderLink } from '../parts/order-link.tsx'
import { Panel } from '../parts/panel.tsx'
import { useRead } from '../service/use-read.ts'
import { PickupTime } from './pickup-time.tsx'
import type { Shipment } from './shipment.ts'
import { ShipmentActions } from './shipment-actions.tsx'

function Parcels({ shipment }: { shipment: Shipment }) {
  const { t } = useTranslation()
  return (
    <Panel title={t('shipments.parcels')}>
      {shipment.packages.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('shipments.noParcels')}
        </Text>
      )}
      <Stack gap="xs">
        {shipment.packages.map(({ tracking_number: tracking, carrier, weight_grams: grams }, index) => (
          <Group key={`${tracking} ${index.toString()}`} gap="sm">
            <Text size="sm" fw={550} ff="monospace">
              {tracking}
            </Text>
            <Text size="sm" c="dimmed">
              {[carrier, grams && `${grams} g`].filter(Boolean).join(' · ')}
            </Text>
          </Group>
        ))}
      </Stack>
    </Panel>
  )
}

export function ShipmentPage() {
  const { t } = useTranslation()
  const { number } = useParams({ from: '/shipments/$number' })
  const columns = useCountColumns(['quantity'], () => t('shipments.units'))
  return (
    <DocumentPage
      title={t('shipments.one', { number })}
      list={{ to: '/shipments', name: t('shipments.title') }}
      of={useRead('get_shipment', { shipment: number })}
      subtitle={({ order, location, created_at: at }) => (
        <>
          <OrderLink order={order} />
          <span>
            · {t('orders.fromLocation', { location })} · <Moment at={at} />
          </span>
        </>
      )}
      actions={(found) => <ShipmentActions shipment={found} />}
    >
      {(found) => (
        <>
          {found.state === 'on_hold' && (
            <Alert color="orange" title={t('shipments.isHeld')}>
              {found.hold_reasons.map((reason) => t(`holdMeans.${reason}`)).join(' ')} {found.hold_note}
            </Alert>
          )}
          <PickupTime shipment={found} />
          <LinesPanel lines={found.lines} columns={columns} />
          <Parcels shipment={found} />
        </>
      )}
    </DocumentPage>
  )
}
