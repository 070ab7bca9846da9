/** How the books differ from what was counted, line by line; before it is completed, what is in doubt is counted once more. */
import { Badge, Box, Group, SegmentedControl, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { Asked } from '../parts/asked.tsx'
import { useSkuColumn } from '../parts/document-columns.tsx'
import { Moment } from '../parts/moment.tsx'
import { PagesTable } from '../parts/pages-table.tsx'
import { Panel } from '../parts/panel.tsx'
import type { Column } from '../parts/rows-table.tsx'
import { useFilters } from '../parts/use-filters.ts'
import { useSession } from '../service/session.tsx'
import { usePages, useRead } from '../service/use-read.ts'
import { ReportTotals } from './report-totals.tsx'
import { ReviewLine } from './review-line.tsx'
import type { ReportLine, Stocktake } from './stocktake.ts'

const SHOWN = ['variances', 'not_counted', 'all'] as const

function useColumns(stocktake: Stocktake): Column<ReportLine>[] {
  const { t } = useTranslation()
  const { quantity, signed } = useFormats()
  const { may } = useSession()
  const mayReview = may('stock:write') && (stocktake.state === 'counting' || stocktake.state === 'counted')
  const number = (value: number | null) => (value === null ? '–' : quantity(value))
  const columns: Column<ReportLine>[] = [
    useSkuColumn<ReportLine>(),
    { key: 'expected', title: t('stocktakes.expected'), isNumeric: true, cell: (line) => number(line.expected) },
    { key: 'counted', title: t('stocktakes.counted'), isNumeric: true, cell: (line) => number(line.counted) },
    {
      key: 'variance',
      title: t('stocktakes.variance'),
      isNumeric: true,
      cell: ({ variance }) =>
        variance === null ? (
          '–'
        ) : (
          <Text span inherit fw={600} c={variance === 0 ? 'dimmed' : variance < 0 ? 'var(--tone-worse)' : undefined}>
            {variance === 0 ? '=' : signed(variance)}
          </Text>
        ),
    },
    {
      key: 'by',
      title: t('stocktakes.by'),
      cell: ({ counted_by: by, counted_at: at, recount }) => (
        <Group gap={6}>
          {recount && <Badge color="orange">{t('stocktakes.to_recount')}</Badge>}
          {by !== null && (
            <span>
              {by} · <Moment at={at} />
            </span>
          )}
        </Group>
      ),
    },
  ]
  if (!mayReview) return columns
  const lines = new Map(stocktake.lines.map((line) => [line.line, line]))
  const review: Column<ReportLine> = {
    key: 'review',
    title: '',
    cell: ({ line }) => <ReviewLine stocktake={stocktake.number} line={lines.get(line)} />,
  }
  return [...columns, review]
}

export function VarianceReport({ stocktake }: { stocktake: Stocktake }) {
  const { t } = useTranslation()
  const [{ show }, change] = useFilters()
  const shown = SHOWN.find((one) => one === show) ?? 'variances'
  const totals = useRead('get_stocktake_report', { stocktake: stocktake.number, limit: 1 })
  const pages = usePages('get_stocktake_report', { stocktake: stocktake.number, show: shown, limit: 100 })
  return (
    <Panel
      title={t('stocktakes.report')}
      aside={
        <SegmentedControl
          size="xs"
          aria-label={t('stocktakes.report')}
          value={shown}
          onChange={(value) => change({ show: value })}
          data={SHOWN.map((value) => ({ value, label: t(`stocktakes.show.${value}`) }))}
        />
      }
      isFlush
    >
      <Box p="md">
        <Asked of={totals} rows={2}>
          {(report) => <ReportTotals totals={report.totals} />}
        </Asked>
      </Box>
      <PagesTable
        pages={pages}
        columns={useColumns(stocktake)}
        rowKey={({ line }) => String(line)}
        label={t('stocktakes.report')}
        isDense
        empty={
          <Text size="sm" c="dimmed" p="md">
            {t(`stocktakes.showsNone.${shown}`)}
          </Text>
        }
      />
    </Panel>
  )
}
