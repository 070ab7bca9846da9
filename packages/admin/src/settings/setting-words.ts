/** The value of a setting in words. */
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import type { Effective, SettingName } from './layers.ts'

export function useSettingWords(): (value: Effective[SettingName]['value']) => string {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  return (value) => {
    if (value === null) return t('setting.none')
    if (typeof value === 'boolean') return t(value ? 'setting.yes' : 'setting.no')
    return typeof value === 'number' ? quantity(value) : t(`setting.${value}`)
  }
}
