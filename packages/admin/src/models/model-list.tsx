/** Which locations serve, in which order, by which strategy; and the channels that sell by each. */
import type { RowOf } from '@holdfast/sdk'
import { Badge, Button, Group, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ArchivedChoice } from '../parts/archived-choice.tsx'
import { BringBack } from '../parts/archiving.tsx'
import { AnchorLink } from '../parts/links.tsx'
import { Page } from '../parts/page.tsx'
import { PagesTable } from '../parts/pages-table.tsx'
import { Panel } from '../parts/panel.tsx'
import type { Column } from '../parts/rows-table.tsx'
import { useFilters } from '../parts/use-filters.ts'
import { useSession } from '../service/session.tsx'
import { usePages } from '../service/use-read.ts'
import { ChannelDialog } from './channel-dialog.tsx'
import { ChannelList } from './channel-list.tsx'
import { NewModel } from './new-model.tsx'

type Row = RowOf<'list_models'>

export function ModelList() {
  const { t } = useTranslation()
  const { may } = useSession()
  const [{ archived }, change] = useFilters()
  const isArchived = archived === 'true'
  const [made, setMade] = useState<'model' | 'channel' | null>(null)
  const models = usePages('list_models', { limit: 500, ...(isArchived && { archived: true }) })
  const channels = usePages('list_channels', { limit: 500 })
  const columns: Column<Row>[] = [
    {
      key: 'code',
      title: t('models.model'),
      cell: ({ code, name, archived_at: at }) =>
        at === null ? (
          <AnchorLink to="/models/$code" params={{ code }} fw={550}>
            {name || code}
          </AnchorLink>
        ) : (
          <Text size="sm">{name || code}</Text>
        ),
    },
    { key: 'strategy', title: t('models.strategy'), cell: ({ strategy }) => t(`strategy.name.${strategy}`) },
    {
      key: 'order',
      title: t('models.order'),
      cell: ({ location_order: order }) => t(order === 'distance' ? 'models.byDistance' : 'models.byPriority'),
    },
    {
      key: 'locations',
      title: t('nav.locations'),
      cell: ({ locations }) =>
        locations
          .toSorted((one, other) => one.priority - other.priority)
          .map(({ location }) => location)
          .join(' › '),
    },
    {
      key: 'channels',
      title: t('models.channels'),
      cell: ({ code }) => (
        <Group gap={6}>
          {(channels.data ?? [])
            .filter(({ model }) => model === code)
            .map((channel) => (
              <Badge key={channel.code} color="gray">
                {channel.name || channel.code}
              </Badge>
            ))}
        </Group>
      ),
    },
    ...(isArchived
      ? [
          {
            key: 'back',
            title: '',
            cell: (row: Row) => <BringBack noun="model" one={row} name={row.code} />,
          },
        ]
      : []),
  ]
  return (
    <Page
      title={t('nav.models')}
      subtitle={t('models.hint')}
      actions={
        may('configuration:write') && (
          <>
            <Button variant="default" leftSection={<IconPlus size={16} />} onClick={() => setMade('channel')}>
              {t('channel.new')}
            </Button>
            <Button leftSection={<IconPlus size={16} />} onClick={() => setMade('model')}>
              {t('model.new')}
            </Button>
          </>
        )
      }
    >
      <Group className="filters">
        <ArchivedChoice value={archived} onChange={(value) => change({ archived: value })} />
      </Group>
      <Panel isFlush>
        <PagesTable
          pages={models}
          columns={columns}
          rowKey={({ id }) => id}
          label={t('nav.models')}
          empty={
            <Text p="md" size="sm" c="dimmed">
              {t(isArchived ? 'archive.none' : 'model.none')}
            </Text>
          }
        />
      </Panel>
      <ChannelList isArchived={isArchived} />
      {made === 'model' && <NewModel onClose={() => setMade(null)} />}
      {made === 'channel' && <ChannelDialog channel={null} onClose={() => setMade(null)} />}
    </Page>
  )
}
