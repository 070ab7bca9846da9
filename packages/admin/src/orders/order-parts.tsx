/** What the order became: the shipments that go out, and the transfers that they wait for. Units are dragged to where they ship from instead. */
import { Badge, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { numberLink, useContents } from '../parts/document-columns.tsx'
import { Panel } from '../parts/panel.tsx'
import { RerouteDialog } from '../parts/reroute-dialog.tsx'
import { StateBadge } from '../parts/state-badge.tsx'
import { useSession } from '../service/session.tsx'
import { DropPlaces } from './drop-places.tsx'
import type { Order } from './order.ts'
import styles from './order-parts.module.css'
import { ShipmentUnits } from './shipment-units.tsx'

type Shipment = Order['shipments'][number]
type Units = { shipment: Shipment; only: { line: number; sku: string } }

/** Once it has left, nothing of it ships from elsewhere. */
function mayMove({ state }: Shipment): boolean {
  return !['shipped', 'delivered', 'picked_up', 'cancelled'].includes(state)
}

export function OrderParts({ order: { shipments, transfers } }: { order: Order }) {
  const { t } = useTranslation()
  const { may } = useSession()
  const contents = useContents()
  const [dragged, setDragged] = useState<Units | null>(null)
  const [rerouted, setRerouted] = useState<(Units & { to?: string }) | null>(null)
  const drop = (to: string) => {
    if (dragged && to !== dragged.shipment.location) setRerouted({ ...dragged, to })
    setDragged(null)
  }
  return (
    <Panel title={t('orders.parts')} isFlush>
      {shipments.length + transfers.length === 0 && (
        <Text size="sm" c="dimmed" p="md">
          {t('orders.noParts')}
        </Text>
      )}
      {shipments.map((shipment) => {
        const { number, location, state, lines, hold_reasons: reasons, hold_note: note } = shipment
        const isTarget = dragged !== null && dragged.shipment.location !== location && mayMove(shipment)
        return (
          <Stack
            key={number}
            gap={4}
            className={styles.part}
            data-target={isTarget || undefined}
            onDragOver={(event) => isTarget && event.preventDefault()}
            onDrop={() => isTarget && drop(location)}
          >
            <Group justify="space-between">
              {numberLink('shipment', number)}
              <StateBadge state={state} />
            </Group>
            <Text size="sm" c="dimmed">
              {t('orders.fromLocation', { location })}
            </Text>
            <ShipmentUnits
              lines={lines}
              mayMove={mayMove(shipment) && may('orders:write')}
              onDrag={(only) => setDragged(only && { shipment, only })}
              onMove={(only) => setRerouted({ shipment, only })}
            />
            {state === 'on_hold' && (
              <Group gap={6}>
                {reasons.map((reason) => (
                  <Badge key={reason} color="orange">
                    {t(`hold.${reason}`)}
                  </Badge>
                ))}
                {note && <Text size="xs">{note}</Text>}
              </Group>
            )}
          </Stack>
        )
      })}
      {dragged && <DropPlaces besides={shipments.map(({ location }) => location)} onDrop={drop} />}
      {transfers.map(({ number, from, to, state, lines }) => (
        <Stack key={number} gap={4} className={styles.part}>
          <Group justify="space-between">
            {numberLink('transfer', number)}
            <StateBadge state={state} />
          </Group>
          <Text size="sm" c="dimmed">
            {from} → {to} · {contents(lines)}
          </Text>
        </Stack>
      ))}
      {rerouted && <RerouteDialog {...rerouted} onClose={() => setRerouted(null)} />}
    </Panel>
  )
}
