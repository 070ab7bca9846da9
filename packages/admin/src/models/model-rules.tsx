/** By which strategy a model sources, how many of its locations count, and when stock leaves the shelf. */
import type { ResultOf } from '@holdfast/sdk'
import { Button, Group, NumberInput, Select, SimpleGrid, Switch, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { Panel } from '../parts/panel.tsx'
import { wordsAbout } from '../service/failure.ts'
import { useSession } from '../service/session.tsx'
import { useCommand } from '../service/use-command.ts'

export type Model = ResultOf<'get_model'>

const STRATEGIES = [
  'no_split',
  'split_shipments',
  'split_by_line_items',
  'ship_from_primary',
  'ship_from_first_available_or_primary',
] as const
const DECREMENTS = ['on_shipment', 'on_approval', 'manual'] as const

export function ModelRules({ model }: { model: Model }) {
  const { t } = useTranslation()
  const { may } = useSession()
  const { send, failure, isSending } = useCommand('update_model')
  const [changed, setChanged] = useState<Partial<Model>>({})
  const now = { ...model, ...changed }
  const set = (members: Partial<Model>) => setChanged({ ...changed, ...members })
  const save = () => send({ model: model.code, expected_revision: model.revision, ...changed } as never)
  return (
    <Panel title={t('models.rules')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Select
          label={t('models.strategy')}
          data={STRATEGIES.map((value) => ({ value, label: t(`strategy.name.${value}`) }))}
          value={now.strategy}
          onChange={(value) => value && set({ strategy: value as Model['strategy'] })}
          description={t(`strategy.${now.strategy}`)}
          allowDeselect={false}
        />
        <Select
          label={t('models.order')}
          data={[
            { value: 'priority', label: t('models.byPriority') },
            { value: 'distance', label: t('models.byDistance') },
          ]}
          value={now.location_order}
          onChange={(value) => value && set({ location_order: value as Model['location_order'] })}
          description={t('models.orderMeans')}
          allowDeselect={false}
        />
        <NumberInput
          label={t('models.cutoff')}
          description={t('models.cutoffMeans')}
          placeholder={t('models.all')}
          min={1}
          value={now.stock_locations_cutoff ?? ''}
          onChange={(value) => set({ stock_locations_cutoff: value === '' ? null : Number(value) })}
          error={wordsAbout(failure, '/stock_locations_cutoff')}
        />
        <Select
          label={t('models.decrement')}
          data={DECREMENTS.map((value) => ({ value, label: t(`models.${value}`) }))}
          value={now.stock_decrement}
          onChange={(value) => value && set({ stock_decrement: value as Model['stock_decrement'] })}
          allowDeselect={false}
        />
        <NumberInput
          label={t('models.ttl')}
          min={1}
          suffix=" s"
          value={now.reservation_ttl_seconds}
          onChange={(value) => set({ reservation_ttl_seconds: Number(value) })}
          error={wordsAbout(failure, '/reservation_ttl_seconds')}
        />
        <Switch
          label={t('models.move')}
          description={t('models.moveMeans')}
          checked={now.move_backorders}
          onChange={(event) => set({ move_backorders: event.currentTarget.checked })}
          mt="lg"
        />
      </SimpleGrid>
      <FailureNotice failure={failure} />
      {may('configuration:write') && (
        <Group justify="flex-end" mt="md">
          {Object.keys(changed).length > 0 && (
            <Text size="sm" c="dimmed">
              {t('models.unsaved')}
            </Text>
          )}
          <Button onClick={() => void save()} loading={isSending} disabled={Object.keys(changed).length === 0}>
            {t('done.save')}
          </Button>
        </Group>
      )}
    </Panel>
  )
}
