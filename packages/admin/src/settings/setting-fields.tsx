/** A field for each setting of a layer. What is left empty is said by the next layer, whose value stands there in grey. */
import { NumberInput, Select, SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Failure, wordsAbout } from '../service/failure.ts'
import type { Effective, LayerName, SettingName } from './layers.ts'
import { useSettingWords } from './setting-words.ts'

export type Value = string | number | boolean | null | undefined
export type Values = Partial<Record<SettingName, Value>>

const POLICIES = ['none', 'allow', 'allow_and_notify'] as const

type Props = {
  names: readonly SettingName[]
  layer: LayerName
  values: Values
  onChange: (name: SettingName, value: Value) => void
  effective: Effective | undefined
  /** What stands in the fields that are left empty, where it is not what is inherited. */
  otherwise?: string
  failure: Failure | null
  cols: number
}

export function SettingFields({ names, layer, values, onChange, effective, otherwise, failure, cols }: Props) {
  const { t } = useTranslation()
  const words = useSettingWords()
  const inherited = (name: SettingName) => {
    if (otherwise !== undefined) return otherwise
    const { value, source } = effective?.[name] ?? {}
    return value === undefined || source === undefined || source === layer
      ? t('layers.otherwise')
      : t('layers.inherited', { value: words(value), layer: t(`layer.${source}`) })
  }
  const about = (name: SettingName) => ({
    label: t(`setting.name.${name}`),
    description: t(`setting.means.${name}`),
    placeholder: inherited(name),
    error: wordsAbout(failure, `/settings/${name}`) ?? wordsAbout(failure, `/${name}`),
  })
  const choice = (name: SettingName, options: { value: string; label: string }[], shown: string | null) => (
    <Select
      key={name}
      {...about(name)}
      data={options}
      value={shown}
      onChange={(given) => onChange(name, name === 'backorders' || given === null ? given : given === 'true')}
      clearable
    />
  )
  const yesAndNo = [
    { value: 'true', label: t('setting.yes') },
    { value: 'false', label: t('setting.no') },
  ]
  return (
    <SimpleGrid cols={{ base: 1, sm: cols }}>
      {names.map((name) => {
        const value = values[name]
        if (name === 'backorders') {
          const policies = POLICIES.map((one) => ({ value: one, label: t(`setting.${one}`) }))
          return choice(name, policies, (value as string | undefined) ?? null)
        }
        if (name === 'tracked' || name === 'fractional')
          return choice(name, yesAndNo, typeof value === 'boolean' ? String(value) : null)
        return (
          <NumberInput
            key={name}
            {...about(name)}
            min={0}
            decimalScale={4}
            value={(value as number | null | undefined) ?? ''}
            onChange={(given) => onChange(name, given === '' ? null : Number(given))}
          />
        )
      })}
    </SimpleGrid>
  )
}
