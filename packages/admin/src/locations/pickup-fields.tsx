/** Whether customers may fetch goods at a location, and what they are told of it. */
import type { InputOf } from '@holdfast/sdk'
import { NumberInput, SimpleGrid, Stack, Switch, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Failure, wordsAbout } from '../service/failure.ts'

type Input = InputOf<'create_location'>
export type Pickup = Pick<
  Input,
  'pickup_enabled' | 'pickup_note' | 'pickup_ready_minutes' | 'pickup_transfer_minutes' | 'pickup_keep_hours'
>
type Props = { pickup: Pickup; onChange: (pickup: Pickup) => void; failure: Failure | null }

export function PickupFields({ pickup, onChange, failure }: Props) {
  const { t } = useTranslation()
  const set = (changed: Pickup) => onChange({ ...pickup, ...changed })
  const number = (name: 'pickup_ready_minutes' | 'pickup_transfer_minutes' | 'pickup_keep_hours') => ({
    label: t(`pickup.field.${name}`),
    min: 0,
    value: pickup[name] ?? '',
    onChange: (value: number | string) =>
      set({ [name]: value === '' ? (name === 'pickup_ready_minutes' ? 0 : null) : Number(value) }),
    error: wordsAbout(failure, `/${name}`),
  })
  return (
    <Stack gap="sm">
      <Switch
        label={t('pickup.enabled')}
        checked={pickup.pickup_enabled ?? false}
        onChange={(event) => set({ pickup_enabled: event.currentTarget.checked })}
      />
      {pickup.pickup_enabled && (
        <>
          <TextInput
            label={t('pickup.note')}
            value={pickup.pickup_note ?? ''}
            onChange={(event) => set({ pickup_note: event.currentTarget.value || null })}
            error={wordsAbout(failure, '/pickup_note')}
          />
          <SimpleGrid cols={{ base: 1, xs: 3 }}>
            <NumberInput {...number('pickup_ready_minutes')} suffix=" min" />
            <NumberInput {...number('pickup_transfer_minutes')} suffix=" min" placeholder={t('pickup.notBrought')} />
            <NumberInput {...number('pickup_keep_hours')} suffix=" h" placeholder={t('pickup.forEver')} />
          </SimpleGrid>
        </>
      )}
    </Stack>
  )
}
