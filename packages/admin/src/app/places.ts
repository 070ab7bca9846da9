/** Where one can go: the menu, the command palette and the keyboard's jumps all read this. */
import {
  IconActivity,
  IconArrowsExchange,
  IconBell,
  IconBuildingStore,
  IconBuildingWarehouse,
  IconChecklist,
  IconClipboardCheck,
  IconClockPause,
  IconDeviceMobile,
  IconFileImport,
  IconHome,
  IconHourglass,
  IconKey,
  IconPackageImport,
  IconPackages,
  IconRoute,
  IconSettings,
  IconShieldCheck,
  IconShoppingBag,
  IconTags,
  IconTruck,
  IconTruckDelivery,
  IconTruckReturn,
  IconWebhook,
} from '@tabler/icons-react'
import type { en } from '../language/en.ts'
import type { Scope, Session } from '../service/session.tsx'

type Path =
  | '/'
  | '/orders'
  | '/shipments'
  | '/items'
  | '/backorders'
  | '/holds'
  | '/receipts'
  | '/transfers'
  | '/returns'
  | '/stocktakes'
  | '/pickup'
  | '/methods'
  | '/imports'
  | '/locations'
  | '/models'
  | '/settings'
  | '/events'
  | '/webhooks'
  | '/keys'
  | '/follow-ups'
  | '/subscriptions'
  | '/integrity'
  | '/floor'

export type Place = {
  to: Path
  name: keyof typeof en.nav
  icon: typeof IconHome
  /** After g. */
  letter?: string
  scope?: Scope
  /** Of everything there is; a key that is limited does not see it. */
  isOfAll?: boolean
}

export const GROUPS: readonly { name: keyof typeof en.nav; places: readonly Place[] }[] = [
  {
    name: 'work',
    places: [
      { to: '/', name: 'overview', icon: IconHome, letter: 'h' },
      { to: '/orders', name: 'orders', icon: IconShoppingBag, letter: 'o' },
      { to: '/shipments', name: 'shipments', icon: IconTruck, letter: 's' },
      { to: '/pickup', name: 'pickup', icon: IconBuildingStore, letter: 'p' },
      { to: '/items', name: 'items', icon: IconTags, letter: 'i' },
      { to: '/backorders', name: 'backorders', icon: IconHourglass, letter: 'b' },
      { to: '/holds', name: 'holds', icon: IconClockPause },
      { to: '/subscriptions', name: 'subscriptions', icon: IconBell },
      { to: '/receipts', name: 'receipts', icon: IconPackageImport },
      { to: '/transfers', name: 'transfers', icon: IconArrowsExchange, letter: 't' },
      { to: '/returns', name: 'returns', icon: IconTruckReturn, letter: 'r' },
      { to: '/stocktakes', name: 'stocktakes', icon: IconClipboardCheck, letter: 'c' },
      { to: '/floor', name: 'floor', icon: IconDeviceMobile, scope: 'stock:write' },
    ],
  },
  {
    name: 'network',
    places: [
      { to: '/locations', name: 'locations', icon: IconBuildingWarehouse, letter: 'l' },
      { to: '/models', name: 'models', icon: IconRoute, letter: 'm', isOfAll: true },
      { to: '/methods', name: 'methods', icon: IconTruckDelivery },
      { to: '/settings', name: 'settings', icon: IconSettings, isOfAll: true },
    ],
  },
  {
    name: 'system',
    places: [
      { to: '/imports', name: 'imports', icon: IconFileImport, isOfAll: true },
      { to: '/events', name: 'events', icon: IconActivity, letter: 'e', isOfAll: true },
      { to: '/webhooks', name: 'webhooks', icon: IconWebhook, scope: 'admin' },
      { to: '/keys', name: 'keys', icon: IconKey, scope: 'admin' },
      { to: '/follow-ups', name: 'followUps', icon: IconChecklist, isOfAll: true },
      { to: '/integrity', name: 'integrity', icon: IconShieldCheck, isOfAll: true },
    ],
  },
]

export const PHONE_PLACES: readonly Place[] = [
  GROUPS[0]!.places[0]!,
  { to: '/shipments', name: 'shipments', icon: IconTruck },
  { to: '/items', name: 'items', icon: IconPackages },
  { to: '/floor', name: 'floor', icon: IconDeviceMobile },
]

export function placesFor({ may, isLimited }: Session): typeof GROUPS {
  const isOpen = ({ scope, isOfAll }: Place) => (!scope || may(scope)) && !(isOfAll && isLimited)
  return GROUPS.map(({ name, places }) => ({ name, places: places.filter(isOpen) }))
}
