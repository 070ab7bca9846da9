/** Which columns are shown: chosen once, and remembered by the browser. */
import { columnVisibilityFeature, tableFeatures, useTable } from '@tanstack/react-table'
import { useMemo, useState } from 'react'
import type { GridColumn } from './item-columns.tsx'
import type { ItemRow } from './item-rows.ts'

const KEPT_UNDER = 'holdfast.items.columns'
const features = tableFeatures({ columnVisibilityFeature })
const AT_FIRST = { category: false, damaged: false }

type Visibility = Record<string, boolean>

function remembered(): Visibility {
  try {
    return JSON.parse(localStorage.getItem(KEPT_UNDER) ?? 'null') ?? AT_FIRST
  } catch {
    return AT_FIRST
  }
}

export type ColumnTable = {
  columns: { name: string; title: string; isShown: boolean; toggle: (isShown: boolean) => void }[]
}

export function useShownColumns(all: GridColumn[], rows: ItemRow[]): { table: ColumnTable; columns: GridColumn[] } {
  const [columnVisibility, setVisibility] = useState<Visibility>(remembered)
  const table = useTable({
    features,
    data: rows,
    columns: all.map(({ key, title }) => ({ id: key, header: title })) as never,
    state: { columnVisibility },
    onColumnVisibilityChange: (change: Visibility | ((before: Visibility) => Visibility)) =>
      setVisibility((before) => {
        const next = typeof change === 'function' ? change(before) : change
        localStorage.setItem(KEPT_UNDER, JSON.stringify(next))
        return next
      }),
  } as never) as unknown as {
    getAllLeafColumns: () => { id: string; getIsVisible: () => boolean; toggleVisibility: (isShown: boolean) => void }[]
  }
  const leaves = table.getAllLeafColumns()
  const columns = useMemo(() => all.filter(({ key }) => columnVisibility[key] ?? true), [all, columnVisibility])
  const choices = leaves
    .filter(({ id }) => id !== 'sku')
    .map((leaf) => ({
      name: leaf.id,
      title: all.find(({ key }) => key === leaf.id)!.title,
      isShown: leaf.getIsVisible(),
      toggle: (isShown: boolean) => leaf.toggleVisibility(isShown),
    }))
  return { table: { columns: choices }, columns }
}
