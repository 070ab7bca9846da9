/** The columns that lists of documents, and the lines of one, have in common. */
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { AnchorLink } from './links.tsx'
import type { Column } from './rows-table.tsx'
import { StateBadge, type StateName } from './state-badge.tsx'

/** Where a document of each kind is looked at. */
export const PATHS = {
  order: '/orders/$number',
  shipment: '/shipments/$number',
  receipt: '/receipts/$number',
  return: '/returns/$number',
  transfer: '/transfers/$number',
  stocktake: '/stocktakes/$number',
} as const
export type DocumentKind = keyof typeof PATHS

export function numberLink(kind: DocumentKind, number: string) {
  return (
    <AnchorLink to={PATHS[kind]} params={{ number }} fw={550} size="sm">
      {number}
    </AnchorLink>
  )
}

export function numberColumn<Row extends { number: string }>(kind: DocumentKind, title: string): Column<Row> {
  return {
    key: 'number',
    title,
    cell: ({ number }) => numberLink(kind, number),
  }
}

export function useStateColumn<Row extends { state: StateName }>(): Column<Row> {
  const { t } = useTranslation()
  return { key: 'state', title: t('orders.state'), cell: ({ state }) => <StateBadge state={state} /> }
}

export function useSkuColumn<Row extends { sku: string }>(): Column<Row> {
  const { t } = useTranslation()
  return {
    key: 'sku',
    title: t('items.sku'),
    cell: ({ sku }) => (
      <AnchorLink to="/items/$sku" params={{ sku }} fw={550}>
        {sku}
      </AnchorLink>
    ),
  }
}

/** What is in a document, in a cell: "3 × TEE, 1 × MUG". */
export function useContents(): (lines: readonly { sku: string; quantity: number }[]) => string {
  const { quantity } = useFormats()
  return (lines) => lines.map((line) => `${quantity(line.quantity)} × ${line.sku}`).join(', ')
}

/** A number of each line, by the member's name. */
export function useCountColumns<Name extends string>(
  names: readonly Name[],
  titleOf: (name: Name) => string,
): Column<Record<Name, number>>[] {
  const { quantity } = useFormats()
  return names.map((name) => ({
    key: name,
    title: titleOf(name),
    isNumeric: true,
    cell: (line) => quantity(line[name]),
  }))
}
