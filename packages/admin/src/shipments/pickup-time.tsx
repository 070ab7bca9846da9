/** Whether it is fetched, until when it is to be ready, and how long it is kept then. */
import { Badge, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { lateSince, type Shipment } from './shipment.ts'

export function PickupTime({ shipment }: { shipment: Shipment }) {
  const { t } = useTranslation()
  const { instant } = useFormats()
  const { state, for_pickup: isForPickup, ship_by: by, pickup_expires_at: kept } = shipment
  const isReady = state === 'ready_for_pickup'
  const isOver = state === 'cancelled' || state === 'picked_up' || state === 'shipped' || state === 'delivered'
  const until = isReady ? kept : isOver ? null : by
  const isLate = lateSince(shipment) !== null
  if (!isForPickup && !isLate) return null
  const words = isReady
    ? t('pickup.keptUntil', { at: until && instant(until) })
    : t('pickup.readyBy', { at: until && instant(until) })
  return (
    <Group gap={6} mb="xs">
      {isForPickup && <Badge color="gray">{t('pickup.badge')}</Badge>}
      {isLate && <Badge color="red">{t(isReady ? 'pickup.notFetched' : 'pickup.late')}</Badge>}
      {until && isForPickup && <Text size="xs">{words}</Text>}
    </Group>
  )
}
