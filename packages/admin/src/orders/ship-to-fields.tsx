/** Where an order goes. With coordinates, a model can choose what lies nearest. */
import { Group, NumberInput, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'

export type ShipTo = { city?: string; country?: string; latitude?: number; longitude?: number }
type Props = { value: ShipTo; onChange: (shipTo: ShipTo) => void }

function without(shipTo: ShipTo, name: keyof ShipTo): ShipTo {
  const { [name]: _, ...rest } = shipTo
  return rest
}

export function ShipToFields({ value, onChange }: Props) {
  const { t } = useTranslation()
  const set = (name: keyof ShipTo, given: string | number) =>
    onChange(given === '' ? without(value, name) : { ...value, [name]: given })
  return (
    <Group grow align="flex-start">
      <TextInput
        label={t('shipTo.city')}
        value={value.city ?? ''}
        onChange={(event) => set('city', event.currentTarget.value)}
      />
      <TextInput
        label={t('shipTo.country')}
        placeholder="DE"
        maxLength={2}
        value={value.country ?? ''}
        onChange={(event) => set('country', event.currentTarget.value.toUpperCase())}
      />
      <NumberInput
        label={t('shipTo.latitude')}
        decimalScale={6}
        hideControls
        value={value.latitude ?? ''}
        onChange={(given) => set('latitude', given)}
      />
      <NumberInput
        label={t('shipTo.longitude')}
        decimalScale={6}
        hideControls
        value={value.longitude ?? ''}
        onChange={(given) => set('longitude', given)}
      />
    </Group>
  )
}
