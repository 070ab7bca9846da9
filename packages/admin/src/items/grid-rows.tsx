/** Of however many rows only those on the screen are drawn; the next page is asked for before its end is reached. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { type ChangeEvent, memo, useEffect, useMemo, useRef } from 'react'
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
  /** The SKUs of the rows that are chosen, and how that is changed; left out where nothing can be done with them. */
  chosen?: { skus: ReadonlySet<string>; choose: (skus: readonly string[], isChosen: boolean) => void } | undefined
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
  /** Undefined where rows cannot be chosen. */
  isChosen: boolean | undefined
  choose: ((skus: readonly string[], isChosen: boolean) => void) | undefined
}

const CHOICE_WIDTH = '40px'

/** Drawn once, however far one scrolls, until something of it is otherwise. */
const GridRow = memo(function GridRow(props: RowProps) {
  const { row, index, top, columns, template, isChosen, choose } = props
  const { t } = useTranslation()
  const { sku } = row.item
  return (
    <div
      role="row"
      aria-rowindex={index + 1}
      data-chosen={isChosen || undefined}
      className={styles.row}
      style={{ ...template, height: ROW_HEIGHT, transform: `translateY(${top}px)`, position: 'absolute' }}
    >
      {choose && (
        <div role="cell" className={styles.choice}>
          <input
            type="checkbox"
            aria-label={t('bulk.one', { sku })}
            checked={isChosen}
            onChange={(event) => choose([sku], event.currentTarget.checked)}
          />
        </div>
      )}
      {columns.map(({ key, cell, isNumeric }) => (
        <div key={key} role="cell" data-numeric={isNumeric || undefined}>
          {cell(row)}
        </div>
      ))}
    </div>
  )
})

export function GridRows({ rows, columns, hasMore, isLoading, more, onShow, chosen }: Props) {
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
  const mayChoose = chosen !== undefined
  const template = useMemo(() => {
    const widths = columns.map(({ width }) => width)
    return { gridTemplateColumns: [...(mayChoose ? [CHOICE_WIDTH] : []), ...widths].join(' ') }
  }, [columns, mayChoose])
  const areAllChosen = mayChoose && rows.every(({ item }) => chosen.skus.has(item.sku))
  const chooseAll = (event: ChangeEvent<HTMLInputElement>) =>
    chosen?.choose(
      rows.map(({ item }) => item.sku),
      event.currentTarget.checked,
    )
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
          {chosen && (
            <div role="columnheader" className={styles.choice}>
              <input type="checkbox" aria-label={t('bulk.loaded')} checked={areAllChosen} onChange={chooseAll} />
            </div>
          )}
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
            isChosen={chosen?.skus.has(rows[index]!.item.sku)}
            choose={chosen?.choose}
          />
        ))}
      </div>
    </div>
  )
}
