/** The rules by which a model finds the stock for an order. */
import { NumberInput, Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Failure, wordsAbout } from '../service/failure.ts'
import type { Model } from './model.ts'

const STRATEGIES = [
  'no_split',
  'split_shipments',
  'split_by_line_items',
  'ship_from_primary',
  'ship_from_first_available_or_primary',
] as const

type Rules = Pick<Model, 'strategy' | 'location_order' | 'stock_locations_cutoff'>
type Props = {
  rules: Rules
  onChange: (changed: Partial<Rules>) => void
  failure: Failure | null
  /** Where in what is sent the rules stand. */
  within?: string
}

export function SourcingFields({ rules, onChange, failure, within = '' }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <Select
        label={t('models.strategy')}
        data={STRATEGIES.map((value) => ({ value, label: t(`strategy.name.${value}`) }))}
        value={rules.strategy}
        onChange={(value) => value && onChange({ strategy: value as Model['strategy'] })}
        description={t(`strategy.${rules.strategy}`)}
        allowDeselect={false}
      />
      <Select
        label={t('models.order')}
        data={[
          { value: 'priority', label: t('models.byPriority') },
          { value: 'distance', label: t('models.byDistance') },
        ]}
        value={rules.location_order}
        onChange={(value) => value && onChange({ location_order: value as Model['location_order'] })}
        description={t('models.orderMeans')}
        allowDeselect={false}
      />
      <NumberInput
        label={t('models.cutoff')}
        description={t('models.cutoffMeans')}
        placeholder={t('models.all')}
        min={1}
        value={rules.stock_locations_cutoff ?? ''}
        onChange={(value) => onChange({ stock_locations_cutoff: value === '' ? null : Number(value) })}
        error={wordsAbout(failure, `${within}/stock_locations_cutoff`)}
      />
    </>
  )
}
