/** What the check in the background has found, with the row that shows it and what helps. */
import type { RowOf } from '@holdfast/sdk'
import { Button, SegmentedControl, Text } from '@mantine/core'
import { IconShieldCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../parts/empty-state.tsx'
import { Moment } from '../parts/moment.tsx'
import { PagesTable } from '../parts/pages-table.tsx'
import { Panel } from '../parts/panel.tsx'
import type { Column } from '../parts/rows-table.tsx'
import { StateBadge } from '../parts/state-badge.tsx'
import { useFilters } from '../parts/use-filters.ts'
import { useSession } from '../service/session.tsx'
import { usePages } from '../service/use-read.ts'
import { Evidence } from './evidence.tsx'
import { RepairDialog } from './repair-dialog.tsx'

type Row = RowOf<'list_integrity_findings'>
const STATES = ['open', 'gone', 'repaired'] as const

export function Findings() {
  const { t } = useTranslation()
  const { may } = useSession()
  const [{ state }, change] = useFilters()
  const shown = STATES.find((one) => one === state) ?? 'open'
  const pages = usePages('list_integrity_findings', { state: shown, limit: 50 })
  const [repaired, setRepaired] = useState<string | null>(null)
  const columns: Column<Row>[] = [
    { key: 'name', title: '#', cell: ({ invariant }) => <b>{invariant}</b>, width: 60 },
    {
      key: 'evidence',
      title: t('integrity.evidence'),
      cell: ({ statement, evidence, remedy, repair_reason: reason, repaired_by: by }) => (
        <>
          <Text size="sm">{statement}</Text>
          <Evidence of={evidence} />
          <Text size="sm" c="dimmed">
            {reason === null ? remedy : `${reason} · ${by}`}
          </Text>
        </>
      ),
    },
    { key: 'state', title: t('orders.state'), cell: (row) => <StateBadge state={row.state} /> },
    { key: 'found', title: t('integrity.found'), cell: ({ found_at: at }) => <Moment at={at} /> },
    {
      key: 'repair',
      title: '',
      cell: ({ repairable, state: now, evidence: { sku } }) =>
        repairable &&
        now === 'open' &&
        typeof sku === 'string' &&
        may('admin') && (
          <Button
            size="compact-sm"
            variant="light"
            onClick={() => setRepaired(sku)}
            aria-label={t('integrity.repairOf', { sku })}
          >
            {t('integrity.repair')}
          </Button>
        ),
    },
  ]
  return (
    <Panel
      title={t('integrity.findings')}
      isFlush
      aside={
        <SegmentedControl
          size="xs"
          aria-label={t('integrity.findings')}
          value={shown}
          onChange={(value) => change({ state: value })}
          data={STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
        />
      }
    >
      <PagesTable
        pages={pages}
        columns={columns}
        rowKey={({ id }) => id}
        label={t('integrity.findings')}
        empty={
          <EmptyState icon={<IconShieldCheck size={40} stroke={1.4} />} title={t('integrity.nothing')}>
            {t('integrity.nothingHint')}
          </EmptyState>
        }
      />
      {repaired !== null && <RepairDialog sku={repaired} onClose={() => setRepaired(null)} />}
    </Panel>
  )
}
