/** Where a location is: its address, and its place on the map. */
import type { RowOf } from '@holdfast/sdk'
import { Group, NumberInput, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Failure, wordsAbout } from '../service/failure.ts'

const ADDRESS = ['street', 'postal_code', 'city', 'country'] as const
type Place = Record<(typeof ADDRESS)[number], string> & { latitude: number | string; longitude: number | string }
type Props = { place: Place; onChange: (place: Place) => void; failure: Failure | null }

export function placeOf(location: RowOf<'list_locations'> | null): Place {
  const { address, coordinates } = location ?? {}
  return {
    street: address?.street ?? '',
    postal_code: address?.postal_code ?? '',
    city: address?.city ?? '',
    country: address?.country ?? '',
    latitude: coordinates?.latitude ?? '',
    longitude: coordinates?.longitude ?? '',
  }
}

/** What is left empty is not sent. */
export function sentPlace({ latitude, longitude, ...address }: Place) {
  const said = ADDRESS.filter((name) => address[name] !== '').map((name) => [name, address[name]])
  const hasPlace = latitude !== '' && longitude !== ''
  return {
    ...(said.length > 0 && { address: Object.fromEntries(said) as Partial<typeof address> }),
    ...(hasPlace && { coordinates: { latitude: Number(latitude), longitude: Number(longitude) } }),
  }
}

export function PlaceFields({ place, onChange, failure }: Props) {
  const { t } = useTranslation()
  const set = (changed: Partial<Place>) => onChange({ ...place, ...changed })
  const coordinate = (name: 'latitude' | 'longitude') => ({
    label: t(`shipTo.${name}`),
    decimalScale: 6,
    hideControls: true,
    value: place[name],
    onChange: (value: number | string) => set({ [name]: value }),
    error: wordsAbout(failure, `/coordinates/${name}`),
  })
  return (
    <>
      <Group grow align="flex-start">
        <TextInput
          label={t('locations.street')}
          value={place.street}
          onChange={(event) => set({ street: event.currentTarget.value })}
          error={wordsAbout(failure, '/address/street')}
        />
        <TextInput
          label={t('pickup.postalCode')}
          value={place.postal_code}
          onChange={(event) => set({ postal_code: event.currentTarget.value })}
          error={wordsAbout(failure, '/address/postal_code')}
        />
      </Group>
      <Group grow align="flex-start">
        <TextInput
          label={t('shipTo.city')}
          value={place.city}
          onChange={(event) => set({ city: event.currentTarget.value })}
          error={wordsAbout(failure, '/address/city')}
        />
        <TextInput
          label={t('shipTo.country')}
          placeholder="DE"
          maxLength={2}
          value={place.country}
          onChange={(event) => set({ country: event.currentTarget.value.toUpperCase() })}
          error={wordsAbout(failure, '/address/country')}
        />
      </Group>
      <Group grow align="flex-start">
        <NumberInput {...coordinate('latitude')} />
        <NumberInput {...coordinate('longitude')} />
      </Group>
    </>
  )
}
