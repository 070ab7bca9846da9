/** Which locations serve, in which order, by which strategy; and the channels that sell by each. */
import type { RowOf } from '@holdfast/sdk'
import { Badge, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { AnchorLink } from '../parts/links.tsx'
import { Page } from '../parts/page.tsx'
import { PagesTable } from '../parts/pages-table.tsx'
import { Panel } from '../parts/panel.tsx'
import type { Column } from '../parts/rows-table.tsx'
import { usePages } from '../service/use-read.ts'

type Row = RowOf<'list_models'>

export function ModelList() {
  const { t } = useTranslation()
  const models = usePages('list_models', { limit: 500 })
  const channels = usePages('list_channels', { limit: 500 })
  const columns: Column<Row>[] = [
    {
      key: 'code',
      title: t('models.model'),
      cell: ({ code, name }) => (
        <AnchorLink to="/models/$code" params={{ code }} fw={550}>
          {name || code}
        </AnchorLink>
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
  ]
  return (
    <Page title={t('nav.models')} subtitle={t('models.hint')}>
      <Panel isFlush>
        <PagesTable
          pages={models}
          columns={columns}
          rowKey={({ id }) => id}
          label={t('nav.models')}
          empty={<Text p="md">–</Text>}
        />
      </Panel>
    </Page>
  )
}
