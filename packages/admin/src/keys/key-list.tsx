/** Who may call, and what each may do. */
import type { ResultOf } from '@holdfast/sdk'
import { Badge, Button, Group, Menu, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconKey, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Asked } from '../parts/asked.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { Moment } from '../parts/moment.tsx'
import { Page } from '../parts/page.tsx'
import { Panel } from '../parts/panel.tsx'
import { RowMenu } from '../parts/row-menu.tsx'
import { type Column, RowsTable } from '../parts/rows-table.tsx'
import { useConfirmed } from '../parts/use-confirmed.tsx'
import { useRead } from '../service/use-read.ts'
import { NewKey } from './new-key.tsx'
import { RotateKey } from './rotate-key.tsx'

type Row = ResultOf<'list_api_keys'>['data'][number]

export function KeyList() {
  const { t } = useTranslation()
  const keys = useRead('list_api_keys')
  const [isNew, { open, close }] = useDisclosure()
  const [revoke, revoking] = useConfirmed('revoke_api_key')
  const [rotated, setRotated] = useState<Row | null>(null)
  const columns: Column<Row>[] = [
    {
      key: 'name',
      title: t('items.name'),
      cell: ({ name, secrets }) => (
        <>
          <Text size="sm" fw={550}>
            {name}
          </Text>
          {secrets.map(({ prefix, expires_at: at }) => (
            <Text key={prefix} size="xs" c="dimmed">
              <Text span inherit ff="monospace">
                {prefix}…
              </Text>
              {at !== null && (
                <>
                  {' '}
                  {t('keys.until')} <Moment at={at} />
                </>
              )}
            </Text>
          ))}
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
      key: 'actions',
      title: '',
      width: 100,
      cell: (row) =>
        row.revoked_at ? (
          <Badge color="gray">{t('keys.revoked')}</Badge>
        ) : (
          <RowMenu label={t('place.actionsOf', { code: row.name })}>
            <Menu.Item onClick={() => setRotated(row)}>{t('rotate.action')}</Menu.Item>
            <Menu.Item
              color="red"
              onClick={() =>
                revoke(
                  { api_key: row.id },
                  { title: t('keys.revoke'), body: t('keys.revokeMeans', { name: row.name }), isGrave: true },
                )
              }
            >
              {t('keys.revoke')}
            </Menu.Item>
          </RowMenu>
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
      {rotated && <RotateKey apiKey={rotated} onClose={() => setRotated(null)} />}
      {isNew && <NewKey onClose={close} />}
    </Page>
  )
}
