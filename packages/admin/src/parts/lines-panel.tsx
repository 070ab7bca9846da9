/** The lines of a document, item by item. */
import { useTranslation } from 'react-i18next'
import { useSkuColumn } from './document-columns.tsx'
import { Panel } from './panel.tsx'
import { type Column, RowsTable } from './rows-table.tsx'

type Line = { line: number; sku: string }
type Props<Row extends Line> = { lines: readonly Row[]; columns: readonly Column<Row>[] }

export function LinesPanel<Row extends Line>({ lines, columns }: Props<Row>) {
  const { t } = useTranslation()
  const all = [useSkuColumn<Row>(), ...columns]
  return (
    <Panel title={t('shipments.contents')} isFlush>
      <RowsTable
        rows={lines}
        columns={all}
        rowKey={({ line, sku }) => `${line} ${sku}`}
        label={t('shipments.contents')}
      />
    </Panel>
  )
}
