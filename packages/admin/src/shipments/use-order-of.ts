/** The order of a shipment, where whoever works here may see it: it may be shipped from other places too. */
import type { RowOf } from '@holdfast/sdk'
import { useRead } from '../service/use-read.ts'

export function useOrderOf({ order }: { order: string }): RowOf<'list_orders'> | undefined {
  return useRead('list_orders', { number: order, limit: 1 }).data?.data[0]
}
