/** What was tried of a model before, the newest first: any of it is looked at again, and gone on from. */
import type { RowOf } from '@holdfast/sdk'
import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { Moment } from '../parts/moment.tsx'
import { Panel } from '../parts/panel.tsx'
import { type Column, RowsTable } from '../parts/rows-table.tsx'
import { StateBadge } from '../parts/state-badge.tsx'
import { usePages } from '../service/use-read.ts'

type Row = RowOf<'list_policy_replays'>
type Props = { model: string; shown: string | undefined; onShow: (id: string) => void }

export function EarlierTries({ model, shown, onShow }: Props) {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const rows = (usePages('list_policy_replays', { limit: 50 }).data ?? []).filter((row) => row.model === model)
  const columns: Column<Row>[] = [
    { key: 'when', title: t('lab.when'), cell: ({ created_at: at }) => <Moment at={at} /> },
    { key: 'state', title: t('orders.state'), cell: ({ state }) => <StateBadge state={state} /> },
    { key: 'days', title: t('lab.days'), isNumeric: true, cell: ({ days }) => quantity(days) },
    {
      key: 'changes',
      title: t('lab.changedWhat'),
      cell: ({ changes }) =>
        (Object.keys(changes) as (keyof Row['changes'])[]).map((name) => t(`lab.${name}`)).join(', ') ||
        t('lab.noChange'),
    },
    {
      key: 'show',
      title: '',
      cell: ({ id }) =>
        id !== shown && (
          <Button size="compact-sm" variant="subtle" onClick={() => onShow(id)}>
            {t('lab.show')}
          </Button>
        ),
    },
  ]
  if (rows.length === 0) return null
  return (
    <Panel title={t('lab.earlier')} isFlush>
      <RowsTable rows={rows} columns={columns} rowKey={({ id }) => id} label={t('lab.earlier')} isDense />
    </Panel>
  )
}
