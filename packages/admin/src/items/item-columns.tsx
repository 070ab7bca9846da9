/** The columns of the grid. Which of them are shown is chosen, and remembered. */
import { Anchor, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { CountCell } from './count-cell.tsx'
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

const tones: Partial<Record<keyof Sum, string>> = { backordered: 'var(--tone-waiting)' }

export function useItemColumns(location: string | undefined): GridColumn[] {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const ofSum = (name: keyof Sum): GridColumn => ({
    key: name as ColumnName,
    title: t(`items.${name as (typeof SUMS)[number]}`),
    width: '104px',
    isNumeric: true,
    text: ({ sum }) => String(sum?.[name] ?? ''),
    cell: ({ sum }) => (
      <Text size="sm" c={sum?.[name] ? tones[name] : 'dimmed'} fw={tones[name] && sum?.[name] ? 600 : undefined}>
        {sum ? quantity(sum[name]) : sum === null ? '–' : '…'}
      </Text>
    ),
  })
  return [
    {
      ...{ key: 'sku', title: t('items.sku'), width: 'minmax(160px, 1.2fr)', isNumeric: false },
      text: ({ item }) => item.sku,
      cell: ({ item }) => (
        <Anchor component={Link} to={`/items/${encodeURIComponent(item.sku)}`} size="sm" fw={550} truncate>
          {item.sku}
        </Anchor>
      ),
    },
    {
      ...{ key: 'name', title: t('items.name'), width: 'minmax(180px, 2fr)', isNumeric: false },
      text: ({ item }) => item.title ?? '',
      cell: ({ item }) => (
        <Text size="sm" truncate>
          {item.title}
        </Text>
      ),
    },
    {
      ...{ key: 'category', title: t('items.category'), width: '120px', isNumeric: false },
      text: ({ item }) => item.shipping_category ?? '',
      cell: ({ item }) => (
        <Text size="sm" c="dimmed" truncate>
          {item.components.length > 0 ? t('items.kit') : item.shipping_category}
        </Text>
      ),
    },
    {
      ...{ key: 'on_hand', title: t('items.on_hand'), width: '120px', isNumeric: true },
      text: ({ sum }) => String(sum?.on_hand ?? ''),
      cell: ({ item, sum }) => (
        <CountCell sku={item.sku} sum={sum} location={location} isKit={item.components.length > 0} />
      ),
    },
    ...SUMS.map(ofSum),
  ]
}
