/** One endpoint: whether it hears, what it was told, and what can be done when it does not. */
import { Badge, Button, Group, Menu, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Moment } from '../parts/moment.tsx'
import { MoreMenu } from '../parts/more-menu.tsx'
import { Panel } from '../parts/panel.tsx'
import { StateBadge } from '../parts/state-badge.tsx'
import { useConfirmed } from '../parts/use-confirmed.tsx'
import { Deliveries } from './deliveries.tsx'
import type { Endpoint } from './endpoint.ts'
import { EndpointDialog } from './endpoint-dialog.tsx'
import { ReplayDialog } from './replay-dialog.tsx'
import { RotateSecret } from './rotate-secret.tsx'
import { usePing } from './use-ping.ts'

type Open = { kind: 'edit' | 'rotate' } | { kind: 'replay'; after: string | null } | null

export function EndpointPanel({ endpoint }: { endpoint: Endpoint }) {
  const { t } = useTranslation()
  const { id, url, state, description, topics, failing_since: failing, disabled_reason: reason } = endpoint
  const [open, setOpen] = useState<Open>(null)
  const [update, updating] = useConfirmed('update_webhook_endpoint')
  const [remove, removing] = useConfirmed('delete_webhook_endpoint')
  const [retry, retrying] = useConfirmed('retry_webhooks')
  const [ping, isPinging] = usePing()
  const isOn = state === 'enabled'
  const turned = isOn ? 'disabled' : 'enabled'
  const close = () => setOpen(null)
  return (
    <Panel
      title={url}
      hint={[description, topics.join(', ')].filter(Boolean).join(' · ')}
      aside={
        <Group gap="xs">
          <StateBadge state={state} />
          {endpoint.secrets > 1 && <Badge color="gray">{t('webhooks.twoSecrets')}</Badge>}
          {failing && <Badge color="red">{t('webhooks.failing')}</Badge>}
          <Button size="xs" variant="default" onClick={() => void ping(id)} loading={isPinging}>
            {t('webhooks.ping')}
          </Button>
          <MoreMenu size="xs">
            <Menu.Item onClick={() => setOpen({ kind: 'edit' })}>{t('item.edit')}</Menu.Item>
            <Menu.Item
              onClick={() =>
                update(
                  { webhook_endpoint: id, state: turned },
                  {
                    title: t(isOn ? 'webhooks.disable' : 'webhooks.enable'),
                    body: '',
                    isQuick: true,
                    inverse: { name: 'update_webhook_endpoint', input: { webhook_endpoint: id, state } },
                  },
                )
              }
            >
              {t(isOn ? 'webhooks.disable' : 'webhooks.enable')}
            </Menu.Item>
            <Menu.Item
              onClick={() => retry({ webhook_endpoint: id }, { title: t('webhooks.retry'), body: '', isQuick: true })}
            >
              {t('webhooks.retry')}
            </Menu.Item>
            <Menu.Item onClick={() => setOpen({ kind: 'replay', after: null })}>{t('webhooks.replay')}…</Menu.Item>
            <Menu.Item onClick={() => setOpen({ kind: 'rotate' })}>{t('rotate.secretAction')}</Menu.Item>
            <Menu.Divider />
            <Menu.Item
              color="red"
              onClick={() =>
                remove(
                  { webhook_endpoint: id },
                  { title: t('webhooks.remove'), body: t('webhooks.removeMeans'), isGrave: true },
                )
              }
            >
              {t('webhooks.remove')}
            </Menu.Item>
          </MoreMenu>
        </Group>
      }
      isFlush
    >
      {(reason || failing) && (
        <Text size="sm" px="md" pt="sm">
          {reason}
          {failing && (
            <>
              {' '}
              {t('webhooks.failingSince')} <Moment at={failing} />.
            </>
          )}
        </Text>
      )}
      <Deliveries endpoint={endpoint} onReplay={(after) => setOpen({ kind: 'replay', after })} />
      {updating}
      {removing}
      {retrying}
      {open?.kind === 'edit' && <EndpointDialog endpoint={endpoint} onClose={close} />}
      {open?.kind === 'rotate' && <RotateSecret endpoint={endpoint} onClose={close} />}
      {open?.kind === 'replay' && <ReplayDialog endpoint={endpoint} after={open.after} onClose={close} />}
    </Panel>
  )
}
