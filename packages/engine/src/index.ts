/** What a host program imports: the engine, its database, its reads, and the types of its commands. */
export { type CommandName, type InputOf, type ResultOf, registry } from './commands/registry.ts'
export { type Config, ConfigError, type Limits, limitDefaults, readEnv, toConfig } from './config.ts'
export type { Connection, Database } from './db/database.ts'
export {
  MigrationError,
  type MigrationErrorCode,
  type MigrationResult,
  migrate,
  readSchemaNumber,
} from './db/migrate.ts'
export {
  OpenDatabaseError,
  type OpenDatabaseErrorCode,
  type OpenDatabaseOptions,
  openDatabase,
} from './db/open-database.ts'
export type { HostPglite } from './db/pglite.ts'
export type { HostPool } from './db/postgres-pool.ts'
export { type Answer, createEngine, type Engine, type EngineOptions, type ExecuteOptions, validate } from './engine.ts'
export {
  ERRORS,
  type ErrorCode,
  type ErrorDetail,
  type ErrorKind,
  HoldfastError,
  type Rejection,
  reject,
} from './errors.ts'
export { type EventData, type EventName, eventCatalogue } from './events/catalogue.ts'
export type { EventDefinition, KeyKind } from './events/define-event.ts'
export { type CheckedInvariant, checkIntegrity, type IntegrityReport } from './integrity/integrity.ts'
export { type Availability, availability } from './queries/availability/availability.ts'
export { findChannel, listChannels } from './queries/channels/sales-channels.ts'
export { findItem, listItems } from './queries/items/inventory-items.ts'
export { findLevel, listLevels } from './queries/levels/inventory-levels.ts'
export { findLocation, listLocations } from './queries/locations/stock-locations.ts'
export { findModel, listModels } from './queries/models/inventory-models.ts'
export { balancesAsOf, listMovements } from './queries/movements/movements.ts'
export { findOrder, findShipment, findTransfer, listOrders } from './queries/orders/orders.ts'
export { checkReadiness } from './queries/readiness.ts'
export { findReservation, listReservations } from './queries/reservations/reservations.ts'
export { effectiveSettings, findGlobalSettings } from './queries/settings/settings.ts'
export { sourcingPlan } from './queries/sourcing/sourcing-plan.ts'
export {
  ChannelCode,
  LocationCode,
  Mode,
  Nullable,
  OneOf,
  Optional,
  OwnerReference,
  RequestedLines,
  SettingsLayer,
  Shape,
  ShippingMethod,
  ShipTo,
  Sku,
  Strategy,
} from './requests/schemas.ts'
export type { ChangesResult } from './requests/stock-changes.ts'
export { startWorkers, type Workers } from './workers/start-workers.ts'
