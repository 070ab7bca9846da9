/** A sales channel is made or changed. */
import type { RowOf } from '@holdfast/sdk'
import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { useDone } from '../parts/use-done.tsx'
import { useModelOptions } from '../parts/use-named.ts'
import { wordsAbout } from '../service/failure.ts'
import { useCommand } from '../service/use-command.ts'

type Channel = RowOf<'list_channels'>
type Text = 'name' | 'type' | 'external_reference'
type Props = { channel: Channel | null; onClose: () => void }

export function ChannelDialog({ channel, onClose }: Props) {
  const { t } = useTranslation()
  const tell = useDone()
  const creation = useCommand('create_channel')
  const change = useCommand('update_channel')
  const [code, setCode] = useState(channel?.code ?? '')
  const [changed, setChanged] = useState<Partial<Pick<Channel, Text | 'model'>>>({})
  const failure = creation.failure ?? change.failure
  const models = useModelOptions()
  const text = (name: Text) => ({
    value: changed[name] ?? channel?.[name] ?? '',
    onChange: (event: FormEvent<HTMLInputElement>) => setChanged({ ...changed, [name]: event.currentTarget.value }),
    error: wordsAbout(failure, `/${name}`),
  })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const { external_reference: reference, ...rest } = changed
    const sent = { ...rest, ...(reference !== undefined && { external_reference: reference || null }) }
    const saved = channel
      ? await change.send({ channel: channel.id, expected_revision: channel.revision, ...sent })
      : await creation.send({ code, ...sent })
    if (!saved) return
    tell(t('done.done', { what: `${saved.code}: ${t(channel ? 'done.save' : 'done.create')}` }))
    onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={channel ? t('channel.edit', { code: channel.code }) : t('channel.new')}
      centered
    >
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <TextInput
            label={t('locations.code')}
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
            disabled={channel !== null}
            error={wordsAbout(failure, '/code')}
            required
            data-autofocus
          />
          <TextInput label={t('items.name')} {...text('name')} />
          <Select
            label={t('models.model')}
            data={models}
            value={changed.model ?? channel?.model ?? null}
            onChange={(model) => model && setChanged({ ...changed, model })}
            error={wordsAbout(failure, '/model')}
            allowDeselect={false}
          />
          <TextInput label={t('channel.type')} {...text('type')} />
          <TextInput label={t('item.reference')} {...text('external_reference')} />
          <FailureNotice failure={failure} />
          <Group justify="flex-end">
            <Button type="submit" loading={creation.isSending || change.isSending}>
              {t(channel ? 'done.save' : 'done.create')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
