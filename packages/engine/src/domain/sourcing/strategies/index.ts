import type { SourcingStrategy } from '../vocabulary.ts'
import { noSplit } from './no-split.ts'
import { shipFromFirstAvailableOrPrimary } from './ship-from-first-available-or-primary.ts'
import { shipFromPrimary } from './ship-from-primary.ts'
import { splitByLineItems } from './split-by-line-items.ts'
import { splitShipments } from './split-shipments.ts'
import type { Strategy } from './strategy.ts'

export const strategies = {
  no_split: noSplit,
  split_shipments: splitShipments,
  split_by_line_items: splitByLineItems,
  ship_from_primary: shipFromPrimary,
  ship_from_first_available_or_primary: shipFromFirstAvailableOrPrimary,
} as const satisfies Record<SourcingStrategy, Strategy>
