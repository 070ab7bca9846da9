import { Alert, Button, Checkbox, Group, Modal, MultiSelect, NumberInput, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { SecretOnce } from '../parts/secret-once.tsx'
import { useChannelOptions, useLocationOptions } from '../parts/use-named.ts'
import { wordsAbout } from '../service/failure.ts'
import { type Scope, useSession } from '../service/session.tsx'
import { useCommand } from '../service/use-command.ts'

const SCOPES: readonly Scope[] = ['read', 'stock:write', 'orders:write', 'configuration:write', 'admin']
const WORDS = {
  read: 'keys.mayRead',
  'stock:write': 'keys.mayStock',
  'orders:write': 'keys.mayOrders',
  'configuration:write': 'keys.mayConfigure',
  admin: 'keys.mayAll',
} as const

export function NewKey({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const session = useSession()
  const { send, failure, isSending } = useCommand('create_api_key')
  const [name, setName] = useState('')
  const [scopes, setScopes] = useState<string[]>(['read'])
  const [locations, setLocations] = useState<string[]>([])
  const [channels, setChannels] = useState<string[]>([])
  const [days, setDays] = useState<number | string>('')
  const [shown, setShown] = useState<{ secret: string | null } | null>(null)
  const locationOptions = useLocationOptions()
  const channelOptions = useChannelOptions()
  const isFirst = session.name === null
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const made = await send({
      name,
      scopes: scopes as Scope[],
      ...(locations.length > 0 && { locations }),
      ...(channels.length > 0 && { channels }),
      ...(days !== '' && { expires_in_days: Number(days) }),
    })
    if (made) setShown(made)
  }
  return (
    <Modal opened onClose={onClose} title={t('keys.new')} centered closeOnClickOutside={shown === null}>
      {shown ? (
        <SecretOnce secret={shown.secret} words={t('keys.secretOnce')} onClose={onClose} />
      ) : (
        <form onSubmit={(event) => void submit(event)}>
          <Stack>
            {isFirst && <Alert color="orange">{t('keys.firstMeans')}</Alert>}
            <TextInput
              label={t('items.name')}
              description={t('keys.nameMeans')}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
              error={wordsAbout(failure, '/name')}
              required
              data-autofocus
            />
            <Checkbox.Group
              label={t('keys.scopes')}
              value={scopes}
              onChange={setScopes}
              error={wordsAbout(failure, '/scopes')}
            >
              <Stack gap="xs" mt="xs">
                {SCOPES.map((scope) => (
                  <Checkbox key={scope} value={scope} label={scope} description={t(WORDS[scope])} />
                ))}
              </Stack>
            </Checkbox.Group>
            <MultiSelect
              label={t('keys.limitLocations')}
              data={locationOptions}
              value={locations}
              onChange={setLocations}
            />
            <MultiSelect
              label={t('keys.limitChannels')}
              data={channelOptions}
              value={channels}
              onChange={setChannels}
            />
            <NumberInput label={t('keys.days')} min={1} value={days} onChange={setDays} />
            <FailureNotice failure={failure} />
            <Group justify="flex-end">
              <Button type="submit" loading={isSending} disabled={scopes.length === 0}>
                {t('done.create')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  )
}
