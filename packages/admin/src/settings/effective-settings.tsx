/** Each value in force, and the layer it comes from; each layer can be changed from here. */
import type { InputOf } from '@holdfast/sdk'
import { Badge, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Asked } from '../parts/asked.tsx'
import { Panel } from '../parts/panel.tsx'
import { type Column, RowsTable } from '../parts/rows-table.tsx'
import { useRead } from '../service/use-read.ts'
import { ChangeLayer } from './change-layer.tsx'
import type { Effective, SettingName } from './layers.ts'
import { useSettingWords } from './setting-words.ts'

type Row = { name: SettingName } & Effective[SettingName]
type Props = { about: InputOf<'get_effective_settings'>; isKit?: boolean }

export function EffectiveSettings({ about, isKit = false }: Props) {
  const { t } = useTranslation()
  const words = useSettingWords()
  const settings = useRead('get_effective_settings', about)
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
    <Panel
      title={t('setting.title')}
      hint={t('setting.hint')}
      aside={settings.data && <ChangeLayer about={settings.data} isKit={isKit} />}
      isFlush
    >
      <Asked of={settings}>
        {({ settings: found }) => (
          <RowsTable
            rows={Object.entries(found).map(([name, shown]) => ({ name: name as SettingName, ...shown }) as Row)}
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
