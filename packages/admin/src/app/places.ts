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
  /** Of what stands on shelves, which a key that is limited to channels does not see. */
  isOfShelves?: boolean
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
      { to: '/receipts', name: 'receipts', icon: IconPackageImport, isOfShelves: true },
      { to: '/transfers', name: 'transfers', icon: IconArrowsExchange, letter: 't' },
      { to: '/returns', name: 'returns', icon: IconTruckReturn, letter: 'r' },
      { to: '/stocktakes', name: 'stocktakes', icon: IconClipboardCheck, letter: 'c', isOfShelves: true },
      { to: '/floor', name: 'floor', icon: IconDeviceMobile, scope: 'stock:write', isOfShelves: true },
    ],
  },
  {
    name: 'network',
    places: [
      { to: '/locations', name: 'locations', icon: IconBuildingWarehouse, letter: 'l' },
      { to: '/models', name: 'models', icon: IconRoute, letter: 'm', isOfAll: true },
      { to: '/methods', name: 'methods', icon: IconTruckDelivery, isOfAll: true },
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

function isOpen({ scope, isOfAll, isOfShelves }: Place, { may, isLimited, seesShelves }: Session): boolean {
  return (!scope || may(scope)) && !(isOfAll && isLimited) && !(isOfShelves && !seesShelves)
}

export function placesFor(session: Session): typeof GROUPS {
  return GROUPS.map(({ name, places }) => ({ name, places: places.filter((place) => isOpen(place, session)) }))
}

/** The place that an address belongs to, where it is not open to whoever works here. */
export function closedPlace(path: string, session: Session): Place | undefined {
  const places = GROUPS.flatMap((group) => group.places)
  const place = places.find(({ to }) => path === to || (to !== '/' && path.startsWith(`${to}/`)))
  return place && !isOpen(place, session) ? place : undefined
}
