/** What the parts of an order's life work with. */
import type { ResultOf } from 'holdfast'
import type { Shop } from '../shop.ts'
import type { WaitingOrders } from '../waiting-orders.ts'

export type Ways = Shop & { waiting: WaitingOrders; prefix: string }
export type OrderView = ResultOf<'approve_order'>
