/** The feed of what happened, from a name or a record on; it grows while one looks. */
import type { RowOf } from '@holdfast/sdk'
import { Code, Group, Text } from '@mantine/core'
import { IconActivity } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../parts/empty-state.tsx'
import { Moment } from '../parts/moment.tsx'
import { Page } from '../parts/page.tsx'
import { PagesTable } from '../parts/pages-table.tsx'
import { Panel } from '../parts/panel.tsx'
import type { Column } from '../parts/rows-table.tsx'
import { SearchField } from '../parts/search-field.tsx'
import { useEventWords } from '../parts/use-event-words.ts'
import { useFilters } from '../parts/use-filters.ts'
import { usePages } from '../service/use-read.ts'

type Row = RowOf<'list_events'>

export function EventList() {
  const { t } = useTranslation()
  const words = useEventWords()
  const [{ name, key }, change] = useFilters()
  const pages = usePages('list_events', { limit: 50, ...(name && { name }), ...(key && { key }) })
  const columns: Column<Row>[] = [
    { key: 'when', title: t('ledger.when'), cell: ({ recorded_at: at }) => <Moment at={at} />, width: 130 },
    {
      key: 'what',
      title: t('events.what'),
      cell: (event) => (
        <>
          <Text size="sm" fw={550}>
            {words(event)}
          </Text>
          <Text size="xs" c="dimmed" ff="monospace">
            {event.name}
          </Text>
        </>
      ),
    },
    {
      key: 'data',
      title: t('events.data'),
      cell: ({ data }) => (
        <Code block mah={96} style={{ overflow: 'auto', maxWidth: 520 }} tabIndex={0}>
          {JSON.stringify(data)}
        </Code>
      ),
    },
  ]
  return (
    <Page title={t('nav.events')} subtitle={t('events.hint')}>
      <Group gap="xs" className="filters">
        <SearchField label={t('events.byName')} value={name} onChange={(value) => change({ name: value })} />
        <SearchField label={t('events.byKey')} value={key} onChange={(value) => change({ key: value })} width={340} />
      </Group>
      <Panel isFlush>
        <PagesTable
          pages={pages}
          columns={columns}
          rowKey={({ position, id }) => `${position} ${id}`}
          label={t('nav.events')}
          isDense
          empty={<EmptyState icon={<IconActivity size={40} stroke={1.4} />} title={t('events.none')} />}
        />
      </Panel>
    </Page>
  )
}
