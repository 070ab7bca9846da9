/** Of however many rows only those on the screen are drawn; the next page is asked for before its end is reached. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { memo, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { GridColumn } from './item-columns.tsx'
import styles from './item-grid.module.css'
import { type ItemRow, PAGE } from './item-rows.ts'

type Props = {
  rows: readonly ItemRow[]
  columns: readonly GridColumn[]
  hasMore: boolean
  isLoading: boolean
  more: () => unknown
  /** Which pages are on the screen, told when others are. */
  onShow: (pages: readonly [number, number]) => void
}

const ROW_HEIGHT = 44
/** So many rows before the end. */
const ASKED_AHEAD = 40

type RowProps = {
  row: ItemRow
  index: number
  top: number
  columns: readonly GridColumn[]
  template: { gridTemplateColumns: string }
}

/** Drawn once, however far one scrolls, until something of it is otherwise. */
const GridRow = memo(function GridRow({ row, index, top, columns, template }: RowProps) {
  return (
    <div
      role="row"
      aria-rowindex={index + 1}
      className={styles.row}
      style={{ ...template, height: ROW_HEIGHT, transform: `translateY(${top}px)`, position: 'absolute' }}
    >
      {columns.map(({ key, cell, isNumeric }) => (
        <div key={key} role="cell" data-numeric={isNumeric || undefined}>
          {cell(row)}
        </div>
      ))}
    </div>
  )
})

export function GridRows({ rows, columns, hasMore, isLoading, more, onShow }: Props) {
  const { t } = useTranslation()
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  })
  const shown = virtual.getVirtualItems()
  const last = shown.at(-1)?.index ?? 0
  useEffect(() => {
    if (hasMore && !isLoading && last >= rows.length - ASKED_AHEAD) void more()
  }, [hasMore, isLoading, last, rows.length, more])
  const [firstPage, lastPage] = [Math.floor((shown[0]?.index ?? 0) / PAGE), Math.floor(last / PAGE)]
  useEffect(() => onShow([firstPage, lastPage]), [firstPage, lastPage, onShow])
  const template = useMemo(() => ({ gridTemplateColumns: columns.map(({ width }) => width).join(' ') }), [columns])
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
      tabIndex={0}
      role="table"
      aria-label={t('items.title')}
      aria-rowcount={hasMore ? -1 : rows.length}
    >
      <div role="rowgroup" className={styles.head}>
        <div role="row" className={styles.row} style={template}>
          {columns.map(({ key, title, isNumeric }) => (
            <div key={key} role="columnheader" data-numeric={isNumeric || undefined}>
              {title}
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize() }}>
        {shown.map(({ index, start }) => (
          <GridRow
            key={rows[index]!.item.id}
            row={rows[index]!}
            index={index}
            top={start}
            columns={columns}
            template={template}
          />
        ))}
      </div>
    </div>
  )
}
