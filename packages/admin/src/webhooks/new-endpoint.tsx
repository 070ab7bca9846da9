import { Button, Group, Modal, Stack, TagsInput, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { SecretOnce } from '../parts/secret-once.tsx'
import { wordsAbout } from '../service/failure.ts'
import { useCommand } from '../service/use-command.ts'

export function NewEndpoint({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const { send, failure, isSending } = useCommand('create_webhook_endpoint')
  const [url, setUrl] = useState('https://')
  const [topics, setTopics] = useState<string[]>(['*'])
  const [secret, setSecret] = useState<string | null>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const made = await send({ url, topics })
    if (made) setSecret(made.secret)
  }
  return (
    <Modal opened onClose={onClose} title={t('webhooks.new')} centered>
      {secret ? (
        <SecretOnce secret={secret} words={t('webhooks.secretOnce')} onClose={onClose} />
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
            <FailureNotice failure={failure} />
            <Group justify="flex-end">
              <Button type="submit" loading={isSending}>
                {t('done.create')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  )
}
