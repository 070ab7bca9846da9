/** Files of rows that are carried out in the background: how far each has come, and how many rows were refused. */
import type { RowOf } from '@holdfast/sdk'
import { Button, Progress, Text } from '@mantine/core'
import { useDisclosure, useInterval } from '@mantine/hooks'
import { IconFileImport } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { EmptyState } from '../parts/empty-state.tsx'
import { Moment } from '../parts/moment.tsx'
import { Page } from '../parts/page.tsx'
import { PagesTable } from '../parts/pages-table.tsx'
import { Panel } from '../parts/panel.tsx'
import type { Column } from '../parts/rows-table.tsx'
import { StateBadge } from '../parts/state-badge.tsx'
import { useSession } from '../service/session.tsx'
import { usePages } from '../service/use-read.ts'
import { Exports } from './exports.tsx'
import { NewImport } from './new-import.tsx'
import { RefusedRows } from './refused-rows.tsx'

type Row = RowOf<'list_imports'>

const LOOKED_UP_EVERY_MS = 1_000

function isUnderWay({ state }: Row): boolean {
  return state === 'arriving' || state === 'waiting' || state === 'running'
}

export function ImportList() {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const { holdfast } = useSession()
  const queries = useQueryClient()
  const [isNew, { open, close }] = useDisclosure()
  const pages = usePages('list_imports', { limit: 50 })
  const lookUp = () => void queries.invalidateQueries({ predicate: ({ queryKey: [name] }) => name === 'list_imports' })
  // No event tells of a row that was carried out.
  useInterval(() => pages.data?.some(isUnderWay) && lookUp(), LOOKED_UP_EVERY_MS, { autoInvoke: true })
  const cancel = (id: string) => void holdfast.execute('cancel_import', { import: id }).finally(lookUp)
  const columns: Column<Row>[] = [
    {
      key: 'file',
      title: t('imports.file'),
      cell: ({ file_name: name, kind, dry_run: isTried }) => (
        <>
          <Text size="sm" fw={550}>
            {name ?? t(`imports.${kind}`)}
          </Text>
          <Text size="xs" c="dimmed">
            {[t(`imports.${kind}`), ...(isTried ? [t('imports.tried')] : [])].join(' · ')}
          </Text>
        </>
      ),
    },
    { key: 'state', title: t('orders.state'), cell: ({ state }) => <StateBadge state={state} /> },
    {
      key: 'progress',
      title: t('imports.rows'),
      cell: ({ rows: { total, done }, error }) => (
        <>
          <Progress value={total === 0 ? 0 : (100 * done) / total} aria-label={t('imports.rows')} />
          <Text size="xs" c="dimmed" className="numbers">
            {error ?? `${quantity(done)} / ${quantity(total)}`}
          </Text>
        </>
      ),
    },
    {
      key: 'refused',
      title: t('imports.refused'),
      isNumeric: true,
      cell: ({ id, file_name: name, rows: { refused } }) =>
        refused > 0 ? <RefusedRows id={id} name={name} count={refused} /> : 0,
    },
    { key: 'when', title: t('ledger.when'), cell: ({ created_at: at }) => <Moment at={at} /> },
    {
      key: 'cancel',
      title: '',
      cell: (row) =>
        isUnderWay(row) && (
          <Button size="compact-sm" variant="subtle" color="red" onClick={() => cancel(row.id)}>
            {t('imports.cancel')}
          </Button>
        ),
    },
  ]
  return (
    <Page
      title={t('nav.imports')}
      subtitle={t('imports.hint')}
      actions={
        <Button leftSection={<IconFileImport size={16} />} onClick={open}>
          {t('imports.new')}
        </Button>
      }
    >
      <Panel isFlush>
        <PagesTable
          pages={pages}
          columns={columns}
          rowKey={({ id }) => id}
          label={t('nav.imports')}
          empty={
            <EmptyState icon={<IconFileImport size={40} stroke={1.4} />} title={t('imports.none')}>
              {t('imports.noneHint')}
            </EmptyState>
          }
        />
      </Panel>
      <Exports />
      {isNew && <NewImport onSent={lookUp} onClose={close} />}
    </Page>
  )
}
