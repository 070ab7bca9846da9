/** What is to be counted, where, and in which manner. Nobody counts before it is started. */
import { Button, Drawer, Group, SegmentedControl, Select, Stack, Switch, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { useLocationOptions } from '../parts/use-named.ts'
import { wordsAbout } from '../service/failure.ts'
import { useCommand } from '../service/use-command.ts'
import { ItemChoice } from './item-choice.tsx'

export function NewStocktake({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { send, failure, isSending } = useCommand('create_stocktake')
  const [number, setNumber] = useState('')
  const [location, setLocation] = useState<string | null>(null)
  const [scope, setScope] = useState<string>('location')
  const [items, setItems] = useState<string[]>([])
  const [blind, setBlind] = useState(true)
  const [freeze, setFreeze] = useState(false)
  const isReady = location !== null && (scope === 'location' || items.length > 0)
  const create = async () => {
    const made = await send({
      location: location ?? '',
      ...(number && { number }),
      ...(scope === 'items' && { items }),
      blind,
      freeze,
    })
    if (made) void navigate({ to: '/stocktakes/$number', params: { number: made.number } })
  }
  return (
    <Drawer opened onClose={onClose} position="right" title={t('stocktakes.new')} size="md">
      <Stack>
        <Select
          label={t('items.location')}
          data={useLocationOptions()}
          value={location}
          onChange={setLocation}
          error={wordsAbout(failure, '/location')}
          searchable
          required
        />
        <SegmentedControl
          aria-label={t('stocktakes.scope')}
          value={scope}
          onChange={setScope}
          data={[
            { value: 'location', label: t('stocktakes.everything') },
            { value: 'items', label: t('stocktakes.chosen') },
          ]}
        />
        {scope === 'items' && <ItemChoice value={items} onChange={setItems} error={wordsAbout(failure, '/items')} />}
        <Switch
          label={t('stocktakes.blind')}
          description={t('stocktakes.blindMeans')}
          checked={blind}
          onChange={(event) => setBlind(event.currentTarget.checked)}
        />
        <Switch
          label={t('stocktakes.freeze')}
          description={t('stocktakes.freezeMeans')}
          checked={freeze}
          onChange={(event) => setFreeze(event.currentTarget.checked)}
        />
        <TextInput
          label={t('stocktakes.ownNumber')}
          placeholder={t('stocktakes.anyNumber')}
          value={number}
          onChange={(event) => setNumber(event.currentTarget.value)}
          error={wordsAbout(failure, '/number')}
        />
        <FailureNotice failure={failure} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('done.leave')}
          </Button>
          <Button onClick={() => void create()} loading={isSending} disabled={!isReady}>
            {t('done.create')}
          </Button>
        </Group>
      </Stack>
    </Drawer>
  )
}
