/** What a plan asks for, by its kind. */
import { NumberInput, Select, Stack, Switch, Text, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useLocationOptions } from '../../parts/use-named.ts'
import { settingsOf } from '../../settings/layers.ts'
import { SettingFields } from '../../settings/setting-fields.tsx'
import { COUNT_REASONS, type CountReason } from '../count-reasons.ts'
import type { Plan } from './plan.ts'

type Props = { plan: Plan; onChange: (plan: Plan) => void }

export function PlanFields({ plan, onChange }: Props) {
  const { t } = useTranslation()
  const locations = useLocationOptions()
  if (plan.kind === 'settings')
    return (
      <>
        <Text size="sm" c="dimmed">
          {t('bulk.settingsMean')}
        </Text>
        <SettingFields
          names={settingsOf('item')}
          layer="item"
          values={plan.settings}
          onChange={(name, value) => onChange({ ...plan, settings: { ...plan.settings, [name]: value ?? undefined } })}
          effective={undefined}
          otherwise={t('bulk.asIs')}
          failure={null}
          cols={2}
        />
      </>
    )
  return (
    <Stack>
      <Text size="sm" c="dimmed">
        {t(`bulk.means.${plan.kind}`)}
      </Text>
      <Select
        label={t('items.location')}
        data={locations}
        value={plan.location || null}
        onChange={(location) => onChange({ ...plan, location: location ?? '' })}
        allowDeselect={false}
        searchable
      />
      {plan.kind === 'unassign' && (
        <Switch
          label={t('bulk.force')}
          description={t('archive.writeOffMeans')}
          checked={plan.force}
          onChange={(event) => onChange({ ...plan, force: event.currentTarget.checked })}
        />
      )}
      {plan.kind === 'count' && (
        <>
          <NumberInput
            label={t('bulk.countTo')}
            min={0}
            decimalScale={4}
            value={plan.quantity}
            onChange={(value) => onChange({ ...plan, quantity: Number(value) })}
          />
          <Select
            label={t('done.reason')}
            data={COUNT_REASONS.map((value) => ({ value, label: t(`reason.${value}`) }))}
            value={plan.reason}
            onChange={(value) => value && onChange({ ...plan, reason: value as CountReason })}
            allowDeselect={false}
          />
          <TextInput
            label={t('count.note')}
            value={plan.note}
            onChange={(event) => onChange({ ...plan, note: event.currentTarget.value })}
          />
        </>
      )}
    </Stack>
  )
}
