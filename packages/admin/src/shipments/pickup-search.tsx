/** Where a customer can fetch what they want, and when; from there it is ordered. */
import type { ResultOf } from '@holdfast/sdk'
import { Badge, Button, Card, Drawer, Group, NumberInput, Select, Stack, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { Asked } from '../parts/asked.tsx'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { type NewLine, NewLines } from '../parts/new-lines.tsx'
import { useChannelOptions } from '../parts/use-named.ts'
import { useSession } from '../service/session.tsx'
import { useCommand } from '../service/use-command.ts'
import { useRead } from '../service/use-read.ts'

type Found = ResultOf<'search_pickup_locations'>['data'][number]
const colours = { now: 'teal', after_transfer: 'accent', backordered: 'orange', unavailable: 'gray' } as const

function FoundPlace({ place, onOrder }: { place: Found; onOrder: (() => void) | undefined }) {
  const { t } = useTranslation()
  const { instant, distance, quantity } = useFormats()
  const { location, name, address, available, ready_at: readyAt, distance_km: far, shortages } = place
  const words = [
    [address.street, address.postal_code, address.city].filter(Boolean).join(', '),
    ...(far === null ? [] : [distance(far)]),
    ...(readyAt === null ? [] : [t('pickup.readyAt', { at: instant(readyAt) })]),
    ...(place.transfers_from.length > 0 ? [t('pickup.broughtFrom', { places: place.transfers_from.join(', ') })] : []),
    ...shortages.map(({ sku, requested, available: had }) =>
      t('plan.shortage', { sku, requested: quantity(requested), available: quantity(had) }),
    ),
  ]
  return (
    <Card withBorder padding="sm" aria-label={name || location}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Group gap={6}>
            <Text fw={600}>{name || location}</Text>
            <Badge color={colours[available]}>{t(`pickup.available.${available}`)}</Badge>
          </Group>
          <Text size="sm" c="dimmed">
            {words.filter(Boolean).join(' · ')}
          </Text>
          {place.note && <Text size="sm">{place.note}</Text>}
        </div>
        {onOrder && available !== 'unavailable' && (
          <Button size="compact-sm" variant="light" onClick={onOrder} aria-label={t('pickup.orderAt', { location })}>
            {t('pickup.order')}
          </Button>
        )}
      </Group>
    </Card>
  )
}

export function PickupSearch({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const { may } = useSession()
  const navigate = useNavigate()
  const channels = useChannelOptions()
  const [lines, setLines] = useState<NewLine[]>([{ sku: '', quantity: 1 }])
  const [channel, setChannel] = useState<string | null>(null)
  const [postalCode, setPostalCode] = useState('')
  const [latitude, setLatitude] = useState<number | string>('')
  const [longitude, setLongitude] = useState<number | string>('')
  const { send, failure } = useCommand('place_order')
  const wanted = lines.filter(({ sku, quantity }) => sku !== '' && quantity > 0)
  const hasPlace = latitude !== '' && longitude !== ''
  const [asked] = useDebouncedValue(
    {
      lines: wanted,
      ...(channel !== null && { channel }),
      ...(postalCode && { postal_code: postalCode }),
      ...(hasPlace && { near: { latitude: Number(latitude), longitude: Number(longitude) } }),
    },
    250,
  )
  const found = useRead('search_pickup_locations', asked, { enabled: asked.lines.length > 0, keepPrevious: true })
  const order = async (location: string) => {
    const placed = await send({ lines: wanted, pickup_location: location, ...(channel !== null && { channel }) })
    if (placed) void navigate({ to: '/orders/$number', params: { number: placed.number } })
  }
  return (
    <Drawer opened onClose={onClose} position="right" title={t('pickup.search')} size="lg">
      <Stack>
        <Select
          label={t('orders.channel')}
          placeholder={t('orders.defaultChannel')}
          data={channels}
          value={channel}
          onChange={setChannel}
          clearable
        />
        <NewLines lines={lines} onChange={setLines} failure={failure} />
        <Group grow align="flex-start">
          <TextInput
            label={t('pickup.postalCode')}
            value={postalCode}
            onChange={(event) => setPostalCode(event.currentTarget.value)}
          />
          <NumberInput label={t('shipTo.latitude')} hideControls value={latitude} onChange={setLatitude} />
          <NumberInput label={t('shipTo.longitude')} hideControls value={longitude} onChange={setLongitude} />
        </Group>
        <FailureNotice failure={failure} />
        {asked.lines.length > 0 && (
          <Asked of={found} rows={3}>
            {({ data }) => (
              <Stack gap="xs">
                {data.length === 0 && (
                  <Text size="sm" c="dimmed">
                    {t('pickup.nowhere')}
                  </Text>
                )}
                {data.map((place) => (
                  <FoundPlace
                    key={place.location}
                    place={place}
                    onOrder={may('orders:write') ? () => void order(place.location) : undefined}
                  />
                ))}
              </Stack>
            )}
          </Asked>
        )}
      </Stack>
    </Drawer>
  )
}
