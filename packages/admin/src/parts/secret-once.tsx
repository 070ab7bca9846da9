/** A secret, shown this once: nobody can show it again. Null where its answer was lost on the way, and could not be repeated. */
import { Alert, Button, Code, CopyButton, Group, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'

type Props = { secret: string | null; words: string; onClose: () => void }

export function SecretOnce({ secret, words, onClose }: Props) {
  const { t } = useTranslation()
  if (secret === null)
    return (
      <Stack>
        <Alert color="red">{t('rotate.lost')}</Alert>
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('done.close')}</Button>
        </Group>
      </Stack>
    )
  return (
    <Stack>
      <Alert color="orange">{words}</Alert>
      <Code block style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
        {secret}
      </Code>
      <Group justify="flex-end">
        <CopyButton value={secret}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {t(copied ? 'done.copied' : 'done.copy')}
            </Button>
          )}
        </CopyButton>
        <Button onClick={onClose}>{t('done.close')}</Button>
      </Group>
    </Stack>
  )
}
