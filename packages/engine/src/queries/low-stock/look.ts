import type { LowStockView } from '../../views/low-stock.ts'

/** What has been looked at: what of it is low, each with where it stands in the order, and where the rest begins; null: it is all. */
export type Looked = { low: { key: string[]; view: LowStockView }[]; last: string[] | null }
export type Look = (after: readonly string[] | null) => Promise<Looked>
