/** Which screen an address shows. Each is loaded when it is first gone to. */
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { guarded } from './guarded.tsx'
import { NotHere } from './not-here.tsx'
import { ScreenFailure } from './screen-failure.tsx'
import { Shell } from './shell.tsx'

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotHere,
  validateSearch: (search: Record<string, unknown>) => search as Record<string, string>,
})

const at = <Path extends string>(path: Path, component: ReturnType<typeof lazyRouteComponent>) =>
  createRoute({ getParentRoute: () => root, path, component: guarded(path, component) })

const routeTree = root.addChildren([
  at(
    '/',
    lazyRouteComponent(() => import('../overview/overview.tsx'), 'Overview'),
  ),
  at(
    '/orders',
    lazyRouteComponent(() => import('../orders/order-list.tsx'), 'OrderList'),
  ),
  at(
    '/orders/$number',
    lazyRouteComponent(() => import('../orders/order-page.tsx'), 'OrderPage'),
  ),
  at(
    '/shipments',
    lazyRouteComponent(() => import('../shipments/board.tsx'), 'Board'),
  ),
  at(
    '/shipments/$number',
    lazyRouteComponent(() => import('../shipments/shipment-page.tsx'), 'ShipmentPage'),
  ),
  at(
    '/pickup',
    lazyRouteComponent(() => import('../shipments/pickup-board.tsx'), 'PickupBoard'),
  ),
  at(
    '/items',
    lazyRouteComponent(() => import('../items/item-grid.tsx'), 'ItemGrid'),
  ),
  at(
    '/items/$sku',
    lazyRouteComponent(() => import('../items/item-page.tsx'), 'ItemPage'),
  ),
  at(
    '/backorders',
    lazyRouteComponent(() => import('../backorders/backorder-queue.tsx'), 'BackorderQueue'),
  ),
  at(
    '/holds',
    lazyRouteComponent(() => import('../holds/hold-list.tsx'), 'HoldList'),
  ),
  at(
    '/subscriptions',
    lazyRouteComponent(() => import('../subscriptions/subscription-list.tsx'), 'SubscriptionList'),
  ),
  at(
    '/returns',
    lazyRouteComponent(() => import('../returns/return-list.tsx'), 'ReturnList'),
  ),
  at(
    '/returns/$number',
    lazyRouteComponent(() => import('../returns/return-page.tsx'), 'ReturnPage'),
  ),
  at(
    '/receipts',
    lazyRouteComponent(() => import('../receipts/receipt-list.tsx'), 'ReceiptList'),
  ),
  at(
    '/receipts/$number',
    lazyRouteComponent(() => import('../receipts/receipt-page.tsx'), 'ReceiptPage'),
  ),
  at(
    '/imports',
    lazyRouteComponent(() => import('../imports/import-list.tsx'), 'ImportList'),
  ),
  at(
    '/transfers',
    lazyRouteComponent(() => import('../transfers/transfer-list.tsx'), 'TransferList'),
  ),
  at(
    '/transfers/$number',
    lazyRouteComponent(() => import('../transfers/transfer-page.tsx'), 'TransferPage'),
  ),
  at(
    '/stocktakes',
    lazyRouteComponent(() => import('../stocktakes/stocktake-list.tsx'), 'StocktakeList'),
  ),
  at(
    '/stocktakes/$number',
    lazyRouteComponent(() => import('../stocktakes/stocktake-page.tsx'), 'StocktakePage'),
  ),
  at(
    '/locations',
    lazyRouteComponent(() => import('../locations/location-list.tsx'), 'LocationList'),
  ),
  at(
    '/methods',
    lazyRouteComponent(() => import('../methods/method-list.tsx'), 'MethodList'),
  ),
  at(
    '/methods/$code',
    lazyRouteComponent(() => import('../methods/method-page.tsx'), 'MethodPage'),
  ),
  at(
    '/models',
    lazyRouteComponent(() => import('../models/model-list.tsx'), 'ModelList'),
  ),
  at(
    '/models/$code',
    lazyRouteComponent(() => import('../models/model-page.tsx'), 'ModelPage'),
  ),
  at(
    '/models/$code/lab',
    lazyRouteComponent(() => import('../models/lab.tsx'), 'Lab'),
  ),
  at(
    '/settings',
    lazyRouteComponent(() => import('../settings/settings-page.tsx'), 'SettingsPage'),
  ),
  at(
    '/events',
    lazyRouteComponent(() => import('../events/event-list.tsx'), 'EventList'),
  ),
  at(
    '/webhooks',
    lazyRouteComponent(() => import('../webhooks/endpoint-list.tsx'), 'EndpointList'),
  ),
  at(
    '/keys',
    lazyRouteComponent(() => import('../keys/key-list.tsx'), 'KeyList'),
  ),
  at(
    '/follow-ups',
    lazyRouteComponent(() => import('../follow-ups/follow-up-list.tsx'), 'FollowUpList'),
  ),
  at(
    '/integrity',
    lazyRouteComponent(() => import('../integrity/integrity-page.tsx'), 'IntegrityPage'),
  ),
  at(
    '/floor',
    lazyRouteComponent(() => import('../floor/floor-home.tsx'), 'FloorHome'),
  ),
  at(
    '/floor/pick',
    lazyRouteComponent(() => import('../floor/pick.tsx'), 'Pick'),
  ),
  at(
    '/floor/receive',
    lazyRouteComponent(() => import('../floor/receive.tsx'), 'Receive'),
  ),
  at(
    '/floor/transfer',
    lazyRouteComponent(() => import('../floor/transfer.tsx'), 'FloorTransfer'),
  ),
  at(
    '/floor/count',
    lazyRouteComponent(() => import('../floor/count.tsx'), 'Count'),
  ),
  at(
    '/floor/stocktake',
    lazyRouteComponent(() => import('../floor/stocktakes.tsx'), 'FloorStocktakes'),
  ),
])

export const router = createRouter({
  routeTree,
  basepath: '/admin',
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: ScreenFailure,
  // Plain names and values: an address is read, typed and sent by people.
  parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: (search) => {
    const text = new URLSearchParams(search as Record<string, string>).toString()
    return text ? `?${text}` : ''
  },
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
