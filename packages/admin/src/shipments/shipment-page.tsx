/** One shipment: what is in it, what it waits for, its parcels; and its papers. */
import { Alert, Group, Stack, Text } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { Asked } from '../parts/asked.tsx'
import { AnchorLink } from '../parts/links.ts'
import { Moment } from '../parts/moment.tsx'
import { Page } from '../parts/page.tsx'
import { Panel } from '../parts/panel.tsx'
import { type Column, RowsTable } from '../parts/rows-table.tsx'
import { StateBadge } from '../parts/state-badge.tsx'
import { useRead } from '../service/use-read.ts'
import type { Shipment } from './shipment.ts'
import { ShipmentActions } from './shipment-actions.tsx'

function useColumns(): Column<Shipment['lines'][number]>[] {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  return [
    {
      key: 'sku',
      title: t('items.sku'),
      cell: ({ sku }) => (
        <AnchorLink to="/items/$sku" params={{ sku }} fw={550}>
          {sku}
        </AnchorLink>
      ),
    },
    { key: 'quantity', title: t('shipments.units'), isNumeric: true, cell: (line) => quantity(line.quantity) },
  ]
}

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
        {shipment.packages.map(({ tracking_number: tracking, carrier }) => (
          <Group key={tracking} gap="sm">
            <Text size="sm" fw={550} ff="monospace">
              {tracking}
            </Text>
            <Text size="sm" c="dimmed">
              {carrier}
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
  const shipment = useRead('get_shipment', { shipment: number })
  const columns = useColumns()
  return (
    <Page
      title={t('shipments.one', { number })}
      before={
        <AnchorLink to="/shipments" size="sm">
          ← {t('shipments.title')}
        </AnchorLink>
      }
      beside={shipment.data && <StateBadge state={shipment.data.state} />}
      subtitle={
        shipment.data && (
          <Group gap={6}>
            <AnchorLink to="/orders/$number" params={{ number: shipment.data.order }} size="sm">
              {t('orders.one', { number: shipment.data.order })}
            </AnchorLink>
            <span>
              · {t('orders.fromLocation', { location: shipment.data.location })} ·{' '}
              <Moment at={shipment.data.created_at} />
            </span>
          </Group>
        )
      }
      actions={shipment.data && <ShipmentActions shipment={shipment.data} />}
    >
      <Asked of={shipment}>
        {(found) => (
          <Stack gap="lg" className="no-print">
            {found.state === 'on_hold' && (
              <Alert color="orange" title={t('shipments.isHeld')}>
                {found.hold_reasons.map((reason) => t(`holdMeans.${reason}`)).join(' ')} {found.hold_note}
              </Alert>
            )}
            <Panel title={t('shipments.contents')} isFlush>
              <RowsTable
                rows={found.lines}
                columns={columns}
                rowKey={({ line, sku }) => `${line} ${sku}`}
                label={t('shipments.contents')}
              />
            </Panel>
            <Parcels shipment={found} />
          </Stack>
        )}
      </Asked>
    </Page>
  )
}
