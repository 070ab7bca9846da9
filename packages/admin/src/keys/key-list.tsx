/** Who may call, and what each may do. */
import type { ResultOf } from '@holdfast/sdk'
import { Badge, Button, Group, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconKey, IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Asked } from '../parts/asked.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { Moment } from '../parts/moment.tsx'
import { Page } from '../parts/page.tsx'
import { Panel } from '../parts/panel.tsx'
import { type Column, RowsTable } from '../parts/rows-table.tsx'
import { useConfirmed } from '../parts/use-confirmed.tsx'
import { useRead } from '../service/use-read.ts'
import { NewKey } from './new-key.tsx'

type Row = ResultOf<'list_api_keys'>['data'][number]

export function KeyList() {
  const { t } = useTranslation()
  const keys = useRead('list_api_keys')
  const [isNew, { open, close }] = useDisclosure()
  const [revoke, revoking] = useConfirmed('revoke_api_key')
  const columns: Column<Row>[] = [
    {
      key: 'name',
      title: t('items.name'),
      cell: ({ name, secrets }) => (
        <>
          <Text size="sm" fw={550}>
            {name}
          </Text>
          <Text size="xs" c="dimmed" ff="monospace">
            {secrets.map(({ prefix }) => `${prefix}…`).join(' ')}
          </Text>
        </>
      ),
    },
    {
      key: 'scopes',
      title: t('keys.scopes'),
      cell: ({ scopes }) => (
        <Group gap={4}>
          {scopes.map((scope) => (
            <Badge key={scope}>{scope}</Badge>
          ))}
        </Group>
      ),
    },
    {
      key: 'limits',
      title: t('keys.limits'),
      cell: ({ channels, locations }) =>
        channels || locations
          ? [
              locations && t('keys.locations', { count: locations.length }),
              channels && t('keys.channels', { count: channels.length }),
            ]
              .filter(Boolean)
              .join(', ')
          : t('keys.unlimited'),
    },
    { key: 'used', title: t('keys.used'), cell: ({ last_used_at: at }) => <Moment at={at} /> },
    { key: 'ends', title: t('promises.ends'), cell: ({ expires_at: at }) => <Moment at={at} /> },
    {
      key: 'revoke',
      title: '',
      cell: ({ id, name, revoked_at: revoked }) =>
        revoked ? (
          <Badge color="gray">{t('keys.revoked')}</Badge>
        ) : (
          <Button
            size="compact-sm"
            variant="subtle"
            color="red"
            onClick={() =>
              revoke({ api_key: id }, { title: t('keys.revoke'), body: t('keys.revokeMeans', { name }), isGrave: true })
            }
          >
            {t('keys.revoke')}
          </Button>
        ),
    },
  ]
  return (
    <Page
      title={t('nav.keys')}
      subtitle={t('keys.hint')}
      actions={
        <Button leftSection={<IconPlus size={16} />} onClick={open}>
          {t('keys.new')}
        </Button>
      }
    >
      <Panel isFlush>
        <Asked of={keys}>
          {({ data }) =>
            data.length === 0 ? (
              <EmptyState icon={<IconKey size={40} stroke={1.4} />} title={t('keys.none')}>
                {t('keys.noneHint')}
              </EmptyState>
            ) : (
              <RowsTable rows={data} columns={columns} rowKey={({ id }) => id} label={t('nav.keys')} />
            )
          }
        </Asked>
      </Panel>
      {revoking}
      {isNew && <NewKey onClose={close} />}
    </Page>
  )
}
