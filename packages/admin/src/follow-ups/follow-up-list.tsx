/** Work that follows from other work, in the background: what waits for its turn, and what has failed for good until somebody sends it again. */
import type { RowOf } from '@holdfast/sdk'
import { Button, Code, Group, Text } from '@mantine/core'
import { IconChecklist, IconReload } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Choice } from '../parts/choice.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { Moment } from '../parts/moment.tsx'
import { Page } from '../parts/page.tsx'
import { PagesTable } from '../parts/pages-table.tsx'
import { Panel } from '../parts/panel.tsx'
import type { Column } from '../parts/rows-table.tsx'
import { StateBadge } from '../parts/state-badge.tsx'
import { useConfirmed } from '../parts/use-confirmed.tsx'
import { useFilters } from '../parts/use-filters.ts'
import { useSession } from '../service/session.tsx'
import { usePages } from '../service/use-read.ts'

type Row = RowOf<'list_follow_ups'>
const STATES = ['waiting', 'dead'] as const satisfies readonly Row['state'][]

export function FollowUpList() {
  const { t } = useTranslation()
  const { may } = useSession()
  const [{ state }, change] = useFilters()
  const pages = usePages('list_follow_ups', { limit: 50, ...(state && { state: state as Row['state'] }) })
  const [retry, retrying] = useConfirmed('retry_follow_ups')
  const mayRetry = may('admin')
  const columns: Column<Row>[] = [
    { key: 'state', title: t('orders.state'), cell: ({ state: now }) => <StateBadge state={now} /> },
    {
      key: 'what',
      title: t('events.what'),
      cell: ({ command, input }) => (
        <>
          <Text size="sm" fw={550}>
            {command}
          </Text>
          <Code block mah={72} style={{ overflow: 'auto', maxWidth: 460 }} tabIndex={0}>
            {JSON.stringify(input)}
          </Code>
        </>
      ),
    },
    { key: 'attempts', title: t('webhooks.attempts'), isNumeric: true, cell: ({ attempts }) => attempts },
    { key: 'error', title: t('webhooks.error'), cell: ({ error }) => error },
    { key: 'due', title: t('followUps.due'), cell: ({ due_at: at }) => <Moment at={at} /> },
    { key: 'since', title: t('followUps.since'), cell: ({ created_at: at }) => <Moment at={at} /> },
    {
      key: 'retry',
      title: '',
      cell: ({ id, state: now }) =>
        now === 'dead' &&
        mayRetry && (
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => retry({ ids: [id] }, { title: t('followUps.again'), body: '', isQuick: true })}
          >
            {t('followUps.again')}
          </Button>
        ),
    },
  ]
  return (
    <Page
      title={t('nav.followUps')}
      subtitle={t('followUps.hint')}
      actions={
        mayRetry && (
          <Button
            variant="default"
            leftSection={<IconReload size={16} />}
            onClick={() => retry({}, { title: t('followUps.allAgain'), body: t('followUps.allAgainMeans') })}
          >
            {t('followUps.allAgain')}
          </Button>
        )
      }
    >
      <Group className="filters">
        <Choice
          label={t('orders.state')}
          value={state}
          options={STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
          onChange={(value) => change({ state: value })}
        />
      </Group>
      <Panel isFlush>
        <PagesTable
          pages={pages}
          columns={columns}
          rowKey={({ id }) => id}
          label={t('nav.followUps')}
          empty={
            <EmptyState icon={<IconChecklist size={40} stroke={1.4} />} title={t('followUps.none')}>
              {t('followUps.noneHint')}
            </EmptyState>
          }
        />
      </Panel>
      {retrying}
    </Page>
  )
}
