/** What still waits for the service, and what it has refused since. */
import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { IconCloudOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { outbox } from '../service/outbox.ts'
import { useOutbox } from '../service/use-outbox.ts'

export function OutboxNotice() {
  const { t } = useTranslation()
  const { waiting, refused } = useOutbox()
  if (waiting.length + refused.length === 0) return null
  return (
    <Stack gap="xs">
      {waiting.length > 0 && (
        <Alert
          color="orange"
          icon={<IconCloudOff />}
          title={t('outbox.waiting', { count: waiting.length })}
          role="status"
        >
          {t('outbox.kept')}
        </Alert>
      )}
      {refused.map(({ key, words, failure }) => (
        <Stack key={key} gap={4}>
          <Group justify="space-between">
            <Text size="sm" fw={550}>
              {words}
            </Text>
            <Button size="compact-sm" variant="default" onClick={() => outbox.forget(key)}>
              {t('outbox.seen')}
            </Button>
          </Group>
          <FailureNotice failure={failure} />
        </Stack>
      ))}
    </Stack>
  )
}
