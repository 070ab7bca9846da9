/** The columns of the grid. Which of them are shown is chosen, and remembered. Plain elements: a thousand of them are on the screen. */
import { Link } from '@tanstack/react-router'
import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { CountCell } from './count-cell.tsx'
import styles from './item-grid.module.css'
import type { ItemRow, Sum } from './item-rows.ts'

export const COLUMN_NAMES = [
  'sku',
  'name',
  'category',
  'on_hand',
  'available',
  'reserved',
  'backordered',
  'incoming',
  'damaged',
] as const
export type ColumnName = (typeof COLUMN_NAMES)[number]

export type GridColumn = {
  key: ColumnName
  title: string
  /** As CSS says it. */
  width: string
  isNumeric: boolean
  cell: (row: ItemRow) => ReactNode
  text: (row: ItemRow) => string
}

const SUMS = ['available', 'reserved', 'backordered', 'incoming', 'damaged'] as const satisfies readonly (keyof Sum)[]

export function useItemColumns(location: string | undefined): GridColumn[] {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  // The very same as long as nothing of them is otherwise: rows that were drawn with them stand.
  return useMemo(() => {
    const ofSum = (name: keyof Sum): GridColumn => ({
      key: name as ColumnName,
      title: t(`items.${name as (typeof SUMS)[number]}`),
      width: '98px',
      isNumeric: true,
      text: ({ sum }) => String(sum?.[name] ?? ''),
      cell: ({ sum }) => (
        <span className={sum?.[name] ? (name === 'backordered' ? styles.waiting : undefined) : styles.quiet}>
          {sum ? quantity(sum[name]) : sum === null ? '–' : '…'}
        </span>
      ),
    })
    return [
      {
        ...{ key: 'sku', title: t('items.sku'), width: 'minmax(160px, 1.2fr)', isNumeric: false },
        text: ({ item }) => item.sku,
        cell: ({ item }) => (
          <Link
            to="/items/$sku"
            params={{ sku: item.archived_at === null ? item.sku : item.id }}
            className={styles.sku ?? ''}
          >
            {item.sku}
          </Link>
        ),
      },
      {
        ...{ key: 'name', title: t('items.name'), width: 'minmax(180px, 2fr)', isNumeric: false },
        text: ({ item }) => item.title ?? '',
        cell: ({ item }) => <div className={styles.cut}>{item.title}</div>,
      },
      {
        ...{ key: 'category', title: t('items.category'), width: '120px', isNumeric: false },
        text: ({ item }) => item.shipping_category ?? '',
        cell: ({ item }) => (
          <div className={`${styles.cut} ${styles.quiet}`}>
            {item.components.length > 0 ? t('items.kit') : item.shipping_category}
          </div>
        ),
      },
      {
        ...{ key: 'on_hand', title: t('items.on_hand'), width: '112px', isNumeric: true },
        text: ({ sum }) => String(sum?.on_hand ?? ''),
        cell: ({ item, sum }) => (
          <CountCell sku={item.sku} sum={sum} location={location} isKit={item.components.length > 0} />
        ),
      },
      ...SUMS.map(ofSum),
    ]
  }, [t, quantity, location])
}
