/** A location is made or changed. */
import type { RowOf } from '@holdfast/sdk'
import { Button, Divider, Drawer, Group, Stack, Switch, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { wordsAbout } from '../service/failure.ts'
import { useCommand } from '../service/use-command.ts'
import { type Calendar, CalendarFields } from './calendar-fields.tsx'
import { type Pickup, PickupFields } from './pickup-fields.tsx'
import { PlaceFields, placeOf, sentPlace } from './place-fields.tsx'

type Location = RowOf<'list_locations'>
type Props = { location: Location | null; onClose: () => void }

function pickupOf(location: Location | null): Pickup {
  if (!location) return {}
  const { pickup_enabled, pickup_note, pickup_ready_minutes, pickup_transfer_minutes, pickup_keep_hours } = location
  return { pickup_enabled, pickup_note, pickup_ready_minutes, pickup_transfer_minutes, pickup_keep_hours }
}

export function LocationDialog({ location, onClose }: Props) {
  const { t } = useTranslation()
  const creation = useCommand('create_location')
  const change = useCommand('update_location')
  const [code, setCode] = useState(location?.code ?? '')
  const [name, setName] = useState(location?.name ?? '')
  const [place, setPlace] = useState(() => placeOf(location))
  const [active, setActive] = useState(location?.active ?? true)
  const [restocks, setRestocks] = useState(location?.restock_inventory ?? true)
  const [stocksAll, setStocksAll] = useState(location?.stocks_everything ?? false)
  const [reference, setReference] = useState(location?.external_reference ?? '')
  const [calendar, setCalendar] = useState<Calendar | null>(location?.calendar ?? null)
  const [pickup, setPickup] = useState(() => pickupOf(location))
  const failure = creation.failure ?? change.failure
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const members = {
      ...(name && { name }),
      ...sentPlace(place),
      ...(calendar ? { calendar } : location?.calendar && { calendar: null }),
      ...pickup,
      restock_inventory: restocks,
      stocks_everything: stocksAll,
      ...((reference || location?.external_reference) && { external_reference: reference || null }),
    }
    const done = location
      ? await change.send({ location: location.code, expected_revision: location.revision, active, ...members })
      : await creation.send({ code, ...members })
    if (done) onClose()
  }
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      title={location ? t('locations.editOne', { code }) : t('locations.new')}
      size="md"
    >
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <TextInput
            label={t('locations.code')}
            description={t('locations.codeMeans')}
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
            disabled={location !== null}
            error={wordsAbout(failure, '/code')}
            required
            data-autofocus
          />
          <TextInput
            label={t('items.name')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={wordsAbout(failure, '/name')}
          />
          <PlaceFields place={place} onChange={setPlace} failure={failure} />
          {location && (
            <Switch
              label={t('locations.active')}
              description={t('locations.activeMeans')}
              checked={active}
              onChange={(event) => setActive(event.currentTarget.checked)}
            />
          )}
          <Switch
            label={t('place.restock')}
            description={t('place.restockMeans')}
            checked={restocks}
            onChange={(event) => setRestocks(event.currentTarget.checked)}
          />
          <Switch
            label={t('place.everything')}
            description={t('place.everythingMeans')}
            checked={stocksAll}
            onChange={(event) => setStocksAll(event.currentTarget.checked)}
          />
          <TextInput
            label={t('item.reference')}
            value={reference}
            onChange={(event) => setReference(event.currentTarget.value)}
            error={wordsAbout(failure, '/external_reference')}
          />
          <Divider />
          <CalendarFields calendar={calendar} onChange={setCalendar} failure={failure} />
          <Divider />
          <PickupFields pickup={pickup} onChange={setPickup} failure={failure} />
          <FailureNotice failure={failure} />
          <Group justify="flex-end">
            <Button type="submit" loading={creation.isSending || change.isSending}>
              {t(location ? 'done.save' : 'done.create')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Drawer>
  )
}
