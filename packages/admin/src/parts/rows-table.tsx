/** A list as a table that scrolls by itself where the screen is too narrow for it. */
import { Table } from '@mantine/core'
import { type ColumnDef, type TableFeatures, tableFeatures, useTable } from '@tanstack/react-table'
import { type ReactNode, useMemo } from 'react'
import styles from './rows-table.module.css'

export type Column<Row> = {
  key: string
  title: string
  cell: (row: Row) => ReactNode
  isNumeric?: boolean
  width?: number
}

export type TableProps<Row> = {
  rows: readonly Row[]
  columns: readonly Column<Row>[]
  rowKey: (row: Row) => string
  label: string
  isDense?: boolean
}

const features = tableFeatures({})

function definitions<Row extends object>(columns: readonly Column<Row>[]): ColumnDef<TableFeatures, Row>[] {
  return columns.map(({ key, title, cell, isNumeric }) => ({
    id: key,
    header: title,
    cell: ({ row }: { row: { original: Row } }) => cell(row.original),
    meta: { isNumeric },
  })) as never
}

export function RowsTable<Row extends object>({ rows, columns, rowKey, label, isDense = false }: TableProps<Row>) {
  const defined = useMemo(() => definitions(columns), [columns])
  const table = useTable({ features, data: rows as Row[], columns: defined as never, getRowId: rowKey as never })
  const about = (id: string) => columns.find(({ key }) => key === id)!
  return (
    <Table.ScrollContainer minWidth={Math.min(900, columns.length * 110)} type="native" tabIndex={0} aria-label={label}>
      <Table className={styles.table} verticalSpacing={isDense ? 6 : 10} highlightOnHover aria-label={label}>
        <Table.Thead>
          {table.getHeaderGroups().map((group) => (
            <Table.Tr key={group.id}>
              {group.headers.map((header) => (
                <Table.Th
                  key={header.id}
                  data-numeric={about(header.id).isNumeric || undefined}
                  w={about(header.id).width}
                >
                  {about(header.id).title}
                </Table.Th>
              ))}
            </Table.Tr>
          ))}
        </Table.Thead>
        <Table.Tbody>
          {table.getRowModel().rows.map((row) => (
            <Table.Tr key={row.id}>
              {row.getAllCells().map((cell) => (
                <Table.Td key={cell.id} data-numeric={about(cell.column.id).isNumeric || undefined}>
                  <table.FlexRender cell={cell} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
