/** What is counted, was counted, or is to be: the newest first, with how far each has come. */
import type { RowOf } from '@holdfast/sdk'
import { Button, Group, Progress, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconClipboardCheck, IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { numberColumn, useStateColumn } from '../parts/document-columns.tsx'
import { DocumentList } from '../parts/document-list.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { Moment } from '../parts/moment.tsx'
import type { Column } from '../parts/rows-table.tsx'
import { useSession } from '../service/session.tsx'
import { NewStocktake } from './new-stocktake.tsx'
import { STATES } from './stocktake.ts'
import { StocktakeManner } from './stocktake-manner.tsx'

type Row = RowOf<'list_stocktakes'>

function useColumns(): Column<Row>[] {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  return [
    numberColumn('stocktake', t('stocktakes.number')),
    useStateColumn(),
    { key: 'location', title: t('items.location'), cell: ({ location }) => location },
    {
      key: 'progress',
      title: t('stocktakes.progress'),
      width: 220,
      cell: ({ state, progress: { lines, counted } }) =>
        state === 'draft' && lines === 0 ? (
          <Text size="sm" c="dimmed">
            {t('stocktakes.everything')}
          </Text>
        ) : (
          <Group gap="sm" wrap="nowrap">
            <Progress
              value={lines === 0 ? 0 : (100 * counted) / lines}
              flex={1}
              miw={60}
              aria-label={t('stocktakes.progress')}
            />
            <Text size="sm" className="numbers" style={{ whiteSpace: 'nowrap' }}>
              {quantity(counted)} / {quantity(lines)}
            </Text>
          </Group>
        ),
    },
    { key: 'manner', title: '', cell: (row) => <StocktakeManner of={row} /> },
    { key: 'created', title: t('stocktakes.since'), cell: ({ created_at: at }) => <Moment at={at} /> },
  ]
}

export function StocktakeList() {
  const { t } = useTranslation()
  const { may } = useSession()
  const [isNew, { open, close }] = useDisclosure()
  return (
    <DocumentList
      of="list_stocktakes"
      title={t('nav.stocktakes')}
      states={STATES}
      filters={[
        { name: 'location', label: t('items.location'), by: 'location' },
        { name: 'sku', label: t('items.sku'), by: 'text' },
      ]}
      columns={useColumns()}
      actions={
        may('stock:write') && (
          <Button leftSection={<IconPlus size={16} />} onClick={open}>
            {t('stocktakes.new')}
          </Button>
        )
      }
      empty={
        <EmptyState icon={<IconClipboardCheck size={40} stroke={1.4} />} title={t('stocktakes.none')}>
          {t('stocktakes.noneHint')}
        </EmptyState>
      }
    >
      {isNew && <NewStocktake onClose={close} />}
    </DocumentList>
  )
}
