/** The global layer, to be changed. What is left empty is not set here. */

import type { ResultOf } from '@holdfast/sdk'
import { Button, Group, NumberInput, Select, SimpleGrid } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Asked } from '../parts/asked.tsx'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { Panel } from '../parts/panel.tsx'
import { wordsAbout } from '../service/failure.ts'
import { useCommand } from '../service/use-command.ts'
import { useRead } from '../service/use-read.ts'

type Layer = ResultOf<'get_settings'>['settings']
const NUMBERS = [
  'safety_stock',
  'notify_below',
  'backorder_limit',
  'out_of_stock_threshold',
  'max_order_quantity',
] as const

function Fields({ layer }: { layer: Layer }) {
  const { t } = useTranslation()
  const { send, failure, isSending } = useCommand('update_settings')
  const [changed, setChanged] = useState<Record<string, string | number | null>>({})
  const value = (name: keyof Layer) => (name in changed ? changed[name] : layer[name])
  const set = (name: keyof Layer, given: string | number | null) =>
    setChanged({ ...changed, [name]: given === '' ? null : given })
  const save = async () => {
    if (await send(changed as never)) setChanged({})
  }
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <Select
          label={t('setting.name.backorders')}
          data={(['none', 'allow', 'allow_and_notify'] as const).map((one) => ({
            value: one,
            label: t(`setting.${one}`),
          }))}
          value={(value('backorders') as string | undefined) ?? null}
          onChange={(given) => set('backorders', given)}
          clearable
          error={wordsAbout(failure, '/backorders')}
        />
        {NUMBERS.map((name) => (
          <NumberInput
            key={name}
            label={t(`setting.name.${name}`)}
            min={0}
            value={(value(name) as number | null | undefined) ?? ''}
            onChange={(given) => set(name, given)}
            error={wordsAbout(failure, `/${name}`)}
          />
        ))}
      </SimpleGrid>
      <FailureNotice failure={failure} />
      <Group justify="flex-end" mt="md">
        <Button onClick={() => void save()} loading={isSending} disabled={Object.keys(changed).length === 0}>
          {t('done.save')}
        </Button>
      </Group>
    </>
  )
}

export function GlobalSettings() {
  const { t } = useTranslation()
  const settings = useRead('get_settings')
  return (
    <Panel title={t('setting.global')}>
      <Asked of={settings}>{({ settings: layer }) => <Fields layer={layer} />}</Asked>
    </Panel>
  )
}
