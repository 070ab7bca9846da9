/** Where orders come from: each channel with the model that it sells by. */
import type { RowOf } from '@holdfast/sdk'
import { Menu, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BringBack, useArchiving } from '../parts/archiving.tsx'
import { AnchorLink } from '../parts/links.tsx'
import { PagesTable } from '../parts/pages-table.tsx'
import { Panel } from '../parts/panel.tsx'
import { RowMenu } from '../parts/row-menu.tsx'
import type { Column } from '../parts/rows-table.tsx'
import { useSession } from '../service/session.tsx'
import { usePages } from '../service/use-read.ts'
import { ChannelDialog } from './channel-dialog.tsx'

type Row = RowOf<'list_channels'>

export function ChannelList({ isArchived }: { isArchived: boolean }) {
  const { t } = useTranslation()
  const { may } = useSession()
  const pages = usePages('list_channels', { limit: 500, ...(isArchived && { archived: true }) })
  const [edited, setEdited] = useState<Row | null>(null)
  const [archive, archiving] = useArchiving('channel')
  const columns: Column<Row>[] = [
    {
      key: 'code',
      title: t('channel.one'),
      cell: ({ code, name }) => (
        <>
          <Text size="sm" fw={550}>
            {name || code}
          </Text>
          {name && name !== code && (
            <Text size="xs" c="dimmed">
              {code}
            </Text>
          )}
        </>
      ),
    },
    { key: 'type', title: t('channel.type'), cell: ({ type }) => type },
    {
      key: 'model',
      title: t('models.model'),
      cell: ({ model }) => (
        <AnchorLink to="/models/$code" params={{ code: model }} size="sm">
          {model}
        </AnchorLink>
      ),
    },
    {
      key: 'actions',
      title: '',
      width: 120,
      cell: (row) => {
        if (row.archived_at !== null) return <BringBack noun="channel" one={row} name={row.code} />
        if (!may('configuration:write')) return null
        return (
          <RowMenu label={t('place.actionsOf', { code: row.code })}>
            <Menu.Item onClick={() => setEdited(row)}>{t('item.edit')}</Menu.Item>
            <Menu.Item color="red" onClick={() => archive({ ...row, name: row.code })}>
              {t('item.archive')}
            </Menu.Item>
          </RowMenu>
        )
      },
    },
  ]
  return (
    <Panel title={t('models.channels')} hint={t('channel.hint')} isFlush>
      <PagesTable
        pages={pages}
        columns={columns}
        rowKey={({ id }) => id}
        label={t('models.channels')}
        empty={
          <Text p="md" size="sm" c="dimmed">
            {t(isArchived ? 'archive.none' : 'channel.none')}
          </Text>
        }
      />
      {edited && <ChannelDialog channel={edited} onClose={() => setEdited(null)} />}
      {archiving}
    </Panel>
  )
}
