import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { wordsAbout } from '../service/failure.ts'
import { useCommand } from '../service/use-command.ts'
import type { Model } from './model.ts'
import { SourcingFields } from './sourcing-fields.tsx'

type Rules = Pick<Model, 'strategy' | 'location_order' | 'stock_locations_cutoff'>

export function NewModel({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { send, failure, isSending } = useCommand('create_model')
  const [code, setCode] = useState('')
  const [name, setName] = useState('')
  const [rules, setRules] = useState<Rules>({
    strategy: 'split_shipments',
    location_order: 'priority',
    stock_locations_cutoff: null,
  })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const made = await send({ code, ...(name && { name }), ...rules })
    if (made) void navigate({ to: '/models/$code', params: { code: made.code } })
  }
  return (
    <Modal opened onClose={onClose} title={t('model.new')} centered>
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <Text size="sm" c="dimmed">
            {t('model.newHint')}
          </Text>
          <TextInput
            label={t('locations.code')}
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
            error={wordsAbout(failure, '/code')}
            required
            data-autofocus
          />
          <TextInput
            label={t('items.name')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={wordsAbout(failure, '/name')}
          />
          <SourcingFields rules={rules} onChange={(changed) => setRules({ ...rules, ...changed })} failure={failure} />
          <FailureNotice failure={failure} />
          <Group justify="flex-end">
            <Button type="submit" loading={isSending}>
              {t('done.create')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
