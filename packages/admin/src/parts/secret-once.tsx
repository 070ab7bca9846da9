/** A secret, shown this once: nobody can show it again. */
import { Alert, Button, Code, CopyButton, Group, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'

export function SecretOnce({ secret, words, onClose }: { secret: string; words: string; onClose: () => void }) {
  const { t } = useTranslation()
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
