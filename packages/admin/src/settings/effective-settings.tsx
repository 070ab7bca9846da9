/** Each value in force, and the layer it comes from. */

import type { InputOf, ResultOf } from '@holdfast/sdk'
import { Badge, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { Asked } from '../parts/asked.tsx'
import { Panel } from '../parts/panel.tsx'
import { type Column, RowsTable } from '../parts/rows-table.tsx'
import { useRead } from '../service/use-read.ts'

type Settings = ResultOf<'get_effective_settings'>['settings']
type Row = {
  name: keyof Settings
  value: Settings[keyof Settings]['value']
  source: Settings[keyof Settings]['source']
}

export function EffectiveSettings({ about }: { about: InputOf<'get_effective_settings'> }) {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const settings = useRead('get_effective_settings', about)
  const words = (value: Row['value']) => {
    if (value === null) return t('setting.none')
    if (typeof value === 'boolean') return t(value ? 'setting.yes' : 'setting.no')
    return typeof value === 'number' ? quantity(value) : t(`setting.${value}`)
  }
  const columns: Column<Row>[] = [
    {
      key: 'name',
      title: t('setting.setting'),
      cell: ({ name }) => (
        <>
          <Text size="sm" fw={550}>
            {t(`setting.name.${name}`)}
          </Text>
          <Text size="xs" c="dimmed">
            {t(`setting.means.${name}`)}
          </Text>
        </>
      ),
    },
    { key: 'value', title: t('setting.value'), cell: ({ value }) => words(value) },
    {
      key: 'source',
      title: t('setting.source'),
      cell: ({ source }) => <Badge color={source === 'default' ? 'gray' : 'accent'}>{t(`layer.${source}`)}</Badge>,
    },
  ]
  return (
    <Panel title={t('setting.title')} hint={t('setting.hint')} isFlush>
      <Asked of={settings}>
        {({ settings: found }) => (
          <RowsTable
            rows={Object.entries(found).map(([name, { value, source }]) => ({
              name: name as keyof Settings,
              value,
              source,
            }))}
            columns={columns}
            rowKey={({ name }) => name}
            label={t('setting.title')}
            isDense
          />
        )}
      </Asked>
    </Panel>
  )
}
