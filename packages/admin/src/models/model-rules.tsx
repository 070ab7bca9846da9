/** By which strategy a model sources, how many of its locations count, and when stock leaves the shelf. */
import { Button, Group, NumberInput, Select, SimpleGrid, Switch, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { Panel } from '../parts/panel.tsx'
import { wordsAbout } from '../service/failure.ts'
import { useSession } from '../service/session.tsx'
import { useCommand } from '../service/use-command.ts'
import type { Model } from './model.ts'
import { SourcingFields } from './sourcing-fields.tsx'

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
        <TextInput
          label={t('items.name')}
          value={now.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
          error={wordsAbout(failure, '/name')}
        />
        <TextInput
          label={t('item.reference')}
          value={now.external_reference ?? ''}
          onChange={(event) => set({ external_reference: event.currentTarget.value || null })}
          error={wordsAbout(failure, '/external_reference')}
        />
        <SourcingFields rules={now} onChange={set} failure={failure} />
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
        <Switch
          label={t('model.transfersOnHold')}
          description={t('model.transfersOnHoldMeans')}
          checked={now.put_transfers_on_hold}
          onChange={(event) => set({ put_transfers_on_hold: event.currentTarget.checked })}
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
