/** The door: a key is asked for where the service asks for one, and nothing else is said. */
import { Button, Center, Group, Loader, Paper, PasswordInput, Stack, Text, Title } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../parts/failure-notice.tsx'
import type { Entrance } from '../service/session.tsx'
import mark from './mark.svg'

export function SignIn({ failure, signIn, isAsking }: Entrance) {
  const { t } = useTranslation()
  const [key, setKey] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    signIn(key.trim())
  }
  if (isAsking)
    return (
      <Center mih="100dvh">
        <Loader aria-label={t('signIn.asking')} />
      </Center>
    )
  return (
    <Center mih="100dvh" p="md" component="main">
      <Paper withBorder p="xl" w={420} maw="100%">
        <form onSubmit={submit}>
          <Stack>
            <Group gap="sm">
              <img src={mark} alt="" width={32} height={32} />
              <Title order={1}>Holdfast</Title>
            </Group>
            <Text c="dimmed" size="sm">
              {t('signIn.why')}
            </Text>
            {failure && failure.code !== 'key_needed' && <FailureNotice failure={failure} />}
            <PasswordInput
              label={t('signIn.key')}
              description={t('signIn.kept')}
              placeholder="hf_…"
              value={key}
              onChange={(event) => setKey(event.currentTarget.value)}
              autoComplete="off"
              data-autofocus
              required
            />
            <Button type="submit" disabled={key.trim() === ''}>
              {t('signIn.enter')}
            </Button>
          </Stack>
        </form>
      </Paper>
    </Center>
  )
}
