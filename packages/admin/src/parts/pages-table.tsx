/** A list that comes page by page, as a table: the next page is asked for on request. */
import { Button, Center } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Pages } from '../service/use-read.ts'
import { Asked } from './asked.tsx'
import { RowsTable, type TableProps } from './rows-table.tsx'

type PagesProps<Row> = Omit<TableProps<Row>, 'rows'> & { pages: Pages<Row>; empty: ReactNode }

export function PagesTable<Row extends object>({ pages, empty, ...table }: PagesProps<Row>) {
  const { t } = useTranslation()
  return (
    <Asked of={pages}>
      {(rows) =>
        rows.length === 0 ? (
          empty
        ) : (
          <>
            <RowsTable rows={rows} {...table} />
            {pages.hasNextPage && (
              <Center p="sm">
                <Button variant="subtle" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
                  {t('list.more')}
                </Button>
              </Center>
            )}
          </>
        )
      }
    </Asked>
  )
}
