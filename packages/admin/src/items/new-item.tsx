import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { wordsAbout } from '../service/failure.ts'
import { useCommand } from '../service/use-command.ts'

export function NewItem({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { send, failure, isSending } = useCommand('create_item')
  const [sku, setSku] = useState('')
  const [title, setTitle] = useState('')
  const [category, setCategory] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const made = await send({ sku, ...(title && { title }), ...(category && { shipping_category: category }) })
    if (made) void navigate({ to: '/items/$sku', params: { sku: made.sku } })
  }
  return (
    <Modal opened onClose={onClose} title={t('items.new')} centered>
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <TextInput
            label={t('items.sku')}
            value={sku}
            onChange={(event) => setSku(event.currentTarget.value)}
            error={wordsAbout(failure, '/sku')}
            required
            data-autofocus
          />
          <TextInput label={t('items.name')} value={title} onChange={(event) => setTitle(event.currentTarget.value)} />
          <TextInput
            label={t('items.category')}
            value={category}
            onChange={(event) => setCategory(event.currentTarget.value)}
          />
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
