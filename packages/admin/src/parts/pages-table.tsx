/** A list that comes page by page, as a table: the next page is asked for on request, and what is seen can be taken along as a file. */
import { ActionIcon, Box, Button, Group, Tooltip } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Pages } from '../service/use-read.ts'
import { Asked } from './asked.tsx'
import { keepRows } from './csv.ts'
import { RowsTable, type TableProps } from './rows-table.tsx'
import { seenRows } from './seen-rows.ts'

type PagesProps<Row> = Omit<TableProps<Row>, 'rows'> & { pages: Pages<Row>; empty: ReactNode }

export function PagesTable<Row extends object>({ pages, empty, ...table }: PagesProps<Row>) {
  const { t, i18n } = useTranslation()
  const box = useRef<HTMLDivElement>(null)
  const keep = () => {
    const seen = box.current?.querySelector('table')
    if (seen) keepRows(seenRows(seen, i18n.language), table.label)
  }
  return (
    <Asked of={pages}>
      {(rows) =>
        rows.length === 0 ? (
          empty
        ) : (
          <Box ref={box}>
            <RowsTable rows={rows} {...table} />
            <Group justify="space-between" px="md" py={6}>
              <Box w={28} />
              {pages.hasNextPage && (
                <Button variant="subtle" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
                  {t('list.more')}
                </Button>
              )}
              <Tooltip label={t('list.download')}>
                <ActionIcon variant="subtle" color="gray" aria-label={t('list.download')} onClick={keep}>
                  <IconDownload size={16} />
                </ActionIcon>
              </Tooltip>
            </Group>
          </Box>
        )
      }
    </Asked>
  )
}
