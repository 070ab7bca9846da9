/** An endpoint is made, or told otherwise; a new one shows the secret that its messages are signed with. */
import { Button, Group, Modal, Stack, TagsInput, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { SecretOnce } from '../parts/secret-once.tsx'
import { useDone } from '../parts/use-done.tsx'
import { wordsAbout } from '../service/failure.ts'
import { useCommand } from '../service/use-command.ts'
import type { Endpoint } from './endpoint.ts'

export function EndpointDialog({ endpoint, onClose }: { endpoint: Endpoint | null; onClose: () => void }) {
  const { t } = useTranslation()
  const tell = useDone()
  const creation = useCommand('create_webhook_endpoint')
  const change = useCommand('update_webhook_endpoint')
  const [url, setUrl] = useState(endpoint?.url ?? 'https://')
  const [topics, setTopics] = useState<string[]>(endpoint?.topics ?? ['*'])
  const [description, setDescription] = useState(endpoint?.description ?? '')
  const [shown, setShown] = useState<{ secret: string | null } | null>(null)
  const failure = creation.failure ?? change.failure
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const members = { url, topics, description: description || null }
    if (!endpoint) {
      const made = await creation.send(members)
      if (made) setShown(made)
      return
    }
    if (!(await change.send({ webhook_endpoint: endpoint.id, ...members }))) return
    tell(t('done.done', { what: t('webhooks.edit') }))
    onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(endpoint ? 'webhooks.edit' : 'webhooks.new')}
      centered
      closeOnClickOutside={shown === null}
    >
      {shown ? (
        <SecretOnce secret={shown.secret} words={t('webhooks.secretOnce')} onClose={onClose} />
      ) : (
        <form onSubmit={(event) => void submit(event)}>
          <Stack>
            <TextInput
              label="URL"
              value={url}
              onChange={(event) => setUrl(event.currentTarget.value)}
              error={wordsAbout(failure, '/url')}
              required
              data-autofocus
            />
            <TagsInput
              label={t('webhooks.topics')}
              description={t('webhooks.topicsMean')}
              value={topics}
              onChange={setTopics}
              error={wordsAbout(failure, '/topics')}
            />
            <TextInput
              label={t('webhooks.description')}
              value={description}
              onChange={(event) => setDescription(event.currentTarget.value)}
              error={wordsAbout(failure, '/description')}
            />
            <FailureNotice failure={failure} />
            <Group justify="flex-end">
              <Button type="submit" loading={creation.isSending || change.isSending}>
                {t(endpoint ? 'done.save' : 'done.create')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  )
}
