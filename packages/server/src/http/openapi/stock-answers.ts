/** How levels, movements, availability, plans and reservations are answered. */

import { Nullable, OneOf, Optional, SettingsLayer } from 'holdfast'
import Type from 'typebox'
import { Anything, Count, Flag, Instant, Open, Text, Units } from './answer-words.ts'
import { ErrorDetail } from './problem-answer.ts'

const level = Open({
  sku: Text,
  location: Text,
  on_hand: Units,
  quarantined: Units,
  damaged: Units,
  reserved: Units,
  backordered: Units,
  incoming: Units,
  free: Units,
  available: Units,
  net: Units,
  enabled: Flag,
  settings: SettingsLayer,
  counted_at: Nullable(Instant),
})
const account = { account: Text, location: Nullable(Text), transfer: Nullable(Text) }
export const promise = { line: Count, sku: Text, location: Text, reserved: Units, backordered: Units }
const reservation = {
  id: Text,
  reference: Text,
  state: OneOf(['draft', 'pending', 'fulfilled', 'released', 'expired']),
  expires_at: Nullable(Instant),
  created_at: Instant,
  lines: Type.Array(Open({ sku: Text, quantity: Units })),
  items: Type.Array(Open(promise)),
}
const Amount = Nullable(Type.Number({ description: 'In units; null: unlimited' }))
const itemAvailability = Open({
  sku: Text,
  found: Type.Literal(true),
  tracked: Flag,
  unlimited: Flag,
  quantity: Amount,
  sellable_quantity: Amount,
  in_stock: Flag,
  backorderable: Flag,
  backorder_room: Amount,
  locations: Type.Array(
    Open({
      location: Text,
      name: Text,
      priority: Count,
      on_hand: Units,
      reserved: Units,
      available: Units,
      share: Amount,
      backordered: Units,
      backorder_room: Amount,
      enabled: Flag,
      sellable: Flag,
      delivery_options: Type.Array(Anything),
    }),
  ),
  components: Optional(Type.Array(Open({ sku: Text, quantity: Units, available: Amount }))),
})
const shortage = Open({ sku: Text, requested: Units, available: Units, lines: Type.Array(Count) })
const plannedLine = { line: Count, sku: Text, quantity: Units, reserved: Units, backordered: Units }
const sourcingPlan = Open({
  strategy: Text,
  feasible: Flag,
  shipments: Type.Array(
    Open({
      location: Text,
      shipping_category: Nullable(Text),
      backordered: Flag,
      awaits_transfer: Flag,
      lines: Type.Array(Open(plannedLine)),
    }),
  ),
  transfers: Type.Array(
    Open({
      from: Text,
      to: Text,
      shipment: Count,
      lines: Type.Array(Open({ line: Count, sku: Text, quantity: Units })),
    }),
  ),
  without_shipment: Type.Array(Open({ ...plannedLine, location: Text })),
  shortages: Type.Array(shortage),
  explanation: Anything,
})

export const STOCK_ANSWERS = {
  InventoryLevel: level,
  DeletedLevel: Open({ deleted: Flag, sku: Text, location: Text }),
  Changes: Open({
    applied: Count,
    refused: Count,
    results: Type.Array(
      Type.Union([
        Open({ ok: Type.Literal(true), level }),
        Open({ ok: Type.Literal(false), index: Count, ...ErrorDetail.properties }),
      ]),
    ),
  }),
  Movement: Open({
    id: Type.Integer(),
    sku: Text,
    quantity: Units,
    from: Open({ ...account, balance: Nullable(Units) }),
    to: Open({ ...account, balance: Nullable(Units) }),
    reason: Text,
    note: Nullable(Text),
    reference: Nullable(Open({ type: Text, id: Text })),
    actor: Text,
    occurred_at: Instant,
    recorded_at: Instant,
  }),
  Balances: Open({
    sku: Text,
    as_of: Instant,
    by: OneOf(['occurred', 'recorded']),
    accounts: Type.Array(Open({ ...account, balance: Units })),
  }),
  Availability: Open({
    at: Instant,
    configuration_version: Type.Integer(),
    channel: Text,
    model: Text,
    strategy: Text,
    items: Type.Array(Type.Union([itemAvailability, Open({ sku: Text, found: Type.Literal(false) })])),
  }),
  SourcingPlan: Open({ at: Instant, channel: Text, plans: Type.Array(sourcingPlan) }),
  ReservationState: Open(reservation),
  Reservation: Open({ ...reservation, channel: Nullable(Text), location: Nullable(Text), order: Nullable(Text) }),
  ReservationMade: Open({ ...reservation, shortfalls: Type.Array(shortage) }),
  Integrity: Open({
    ok: Flag,
    checked_at: Instant,
    checks: Type.Array(
      Open({ invariant: Text, statement: Text, rows: Count, violations: Count, examples: Type.Array(Anything) }),
    ),
  }),
}
