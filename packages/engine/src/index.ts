/**
 * What a host program imports.
 *
 * An engine executes commands and reads queries, both by name; `commands` and `queries` list them, and the views say
 * what they answer. Everywhere: quantities are JSON numbers in units with at most four decimals; instants are texts in
 * UTC (ISO 8601); what may be absent is null in views and left out in inputs; wherever an id is taken, the natural key
 * (SKU, code, number, reference) is too. A refusal is a value, `{ok: false, code, …}` with a code of `ERRORS`; only when
 * the world has failed, or Holdfast itself, a HoldfastError is thrown.
 */

/** Every command by name: its input's schema, its footprint, the view that it answers. */
export { type CommandName, type InputOf, type ResultOf, registry as commands } from './commands/registry.ts'
/** The configuration: from the environment (`readEnv`), checked and completed (`toConfig`, throws a ConfigError). */
export {
  type Config,
  ConfigError,
  type Environment,
  type Limits,
  limitDefaults,
  type PartialConfig,
  type Role,
  readEnv,
  toConfig,
} from './config.ts'
/** What is kept of the API keys by which a service recognises its callers. Instants are epoch milliseconds. */
export {
  apiKeyNamed,
  endApiKey,
  insertApiKey,
  type NewApiKey,
  noteApiKeyUses,
  readApiKeys,
  replaceApiKeySecret,
  type StoredApiKey,
  type StoredApiKeySecret,
} from './db/api-keys.ts'
/** Moves a database that is in use to the nodes of its Citus cluster. */
export { type DistributeResult, distribute } from './db/citus/distribute.ts'
/** The port to PostgreSQL, for what the engine does not ask itself. Numeric comes back as text, instants as epoch milliseconds. */
export type { Connection, Database } from './db/database.ts'
/** Says by which of its settings a server may lose what it has acknowledged. */
export { durabilityWarnings } from './db/durability.ts'
/** Has follow-ups that have failed too often tried anew. */
export { countDeadFollowUps, type FailedFollowUp, reviveFollowUps } from './db/follow-ups.ts'
/** Imports as they are kept: what a file's rows are, how far each has come, and what was refused. */
export {
  claimImport,
  completeImportArrival,
  deleteImport,
  finishImport,
  finishImportChunk,
  forgetImports,
  type ImportChunk,
  type ImportError,
  type ImportKind,
  type ImportRow,
  type ImportState,
  insertImport,
  insertImportChunk,
  type NewImport,
  nextImportChunk,
  readImportErrors,
  readImports,
  releaseImport,
  type StoredImport,
  skusInAnyCase,
} from './db/import-jobs.ts'
/** How far behind what nobody asks for is. */
export { type Lags, readLags } from './db/lags.ts'
/** Brings a database to this version's schema. Throws a MigrationError where it cannot. */
export { type MigrateOptions, type MigrationResult, migrate, readSchemaNumber } from './db/migrate.ts'
export { MigrationError, type MigrationErrorCode } from './db/migration-error.ts'
export { newId } from './db/new-id.ts'
/** How far the feed of events reaches, as a position that `list_events` takes. */
export { newestEventPosition } from './db/newest-event.ts'
/** Opens a PostgreSQL server by its URL, the embedded database in a directory, or what the host lends: a pool or a PGlite.
 * Throws an OpenDatabaseError. */
export {
  OpenDatabaseError,
  type OpenDatabaseErrorCode,
  type OpenDatabaseOptions,
  openDatabase,
} from './db/open-database.ts'
/** A standby, for reads that may be somewhat old. */
export { type Freshness, openReplica, type Replica, type ReplicaOptions } from './db/open-replica.ts'
export type { HostPglite } from './db/pglite.ts'
export type { HostPool } from './db/postgres-pool.ts'
/** What tokens are signed with that every process of a database is to know again. */
export { readTokenSecret } from './db/token-secret.ts'
/** Webhooks as they are kept: endpoints with how far each has been told, and what is on its way to them. */
export {
  type ClaimedWebhookDelivery,
  claimWebhookDeliveries,
  countDeadWebhooks,
  countWebhookDeliveries,
  forgetWebhookDeliveries,
  noteWebhookDelivered,
  noteWebhookFailed,
  readWebhookDeliveries,
  releaseWebhookDelivery,
  retryDeadWebhooks,
  type StoredWebhookDelivery,
  type WebhookDeliveryState,
} from './db/webhook-deliveries.ts'
export {
  changeWebhookEndpoint,
  deleteWebhookEndpoint,
  endpointsBehind,
  insertWebhookEndpoint,
  readWebhookEndpoints,
  replaceWebhookSecret,
  replayWebhooks,
  type StoredWebhookEndpoint,
  takeEvents,
  type WebhookSecret,
} from './db/webhook-endpoints.ts'
/** How far somebody reaches who may not see and touch everything. */
export { EVERYTHING, isLimited, type Reach } from './domain/reach.ts'
export {
  type Answer,
  createEngine,
  type Engine,
  type EngineOptions,
  type ExecuteOptions,
  type ReadOptions,
} from './engine.ts'
/** Every way in which Holdfast says no. */
export {
  ERRORS,
  type ErrorCode,
  type ErrorDetail,
  type ErrorKind,
  type Fact,
  HoldfastError,
  type Rejection,
  reject,
} from './errors.ts'
/** Every event by name: its version, what it is keyed by, the schema of its data. */
export { type EventData, type EventName, eventCatalogue } from './events/catalogue.ts'
export type { EventDefinition, KeyKind } from './events/define-event.ts'
/** What is answered under an idempotency key and is no command. */
export type { OnceAsked } from './pipeline/answer-once.ts'
export type { EngineReads } from './pipeline/engine-reads.ts'
/** The same of the same command and input, whatever order its members are in. */
export { fingerprintOf } from './pipeline/idempotency.ts'
/** The engine itself: `execute`, `read`, `close`. */
export type { Load } from './pipeline/load.ts'
export type { ObservedBatch, Observer } from './pipeline/observer.ts'
export type { ExportOptions } from './pipeline/run-export.ts'
export type { Aged, StaleReadCounts } from './pipeline/stale-reads.ts'
/** Whether an input has the shape that is asked for; null where it has. */
export { validate } from './pipeline/validate.ts'
/** Every query by name: its question's schema under given limits, the view that it answers. */
export type { Read } from './queries/define-query.ts'
export { ExportedOrderView } from './queries/exports/order-with-lines.ts'
/** What can be taken out as a whole, each with the view of its rows. */
export { EXPORTED_VIEWS, type ExportedRow, type ExportName } from './queries/exports/registry.ts'
export { type AnswerOf, type QueryName, type QuestionOf, registry as queries } from './queries/registry.ts'
export { hastenIntegrityRound } from './repairs/hasten-integrity-round.ts'
/** Repairs of the ledger, by movements that a person asked for. */
export { RepairRequest, repairItem } from './repairs/repair-item.ts'
/** Words that shapes are made of, for whoever declares shapes beside those of the engine. */
/** The policy lab: the orders of the last days sourced once more by a changed model, in the background and changing nothing. */
export {
  cancelReplay,
  NewPolicyReplay,
  requestReplay,
} from './replays/manage-replays.ts'
export { runNextReplay } from './replays/run-replay.ts'
export { SettingsLayer, SettingsPatch } from './shapes/settings.ts'
export { Nullable, OneOf, Optional, Shape } from './shapes/shape.ts'
export { Mode } from './shapes/stock.ts'
/** What is shown, each as a schema with its type. */
export { AvailabilityView, ItemAvailabilityView } from './views/availability.ts'
export { BackorderView } from './views/backorders.ts'
export { ChangesView, UnassignmentsView } from './views/changes.ts'
export { ChannelView } from './views/channels.ts'
export { ErrorCodeView, ErrorDetailView } from './views/error-details.ts'
export { EventView } from './views/events.ts'
export { ExpectedReceiptView } from './views/expected-receipts.ts'
export { ExplanationView, OrderExplanationView } from './views/explanations.ts'
export { FollowUpView } from './views/follow-ups.ts'
export {
  CheckedInvariantView,
  IntegrityFindingView,
  IntegrityRoundView,
  IntegrityView,
  RepairView,
} from './views/integrity.ts'
export { ItemView } from './views/items.ts'
export { DeletedLevelView, LevelView } from './views/levels.ts'
export { LocationStandingView } from './views/location-standing.ts'
export { LocationView } from './views/locations.ts'
export { LowStockView } from './views/low-stock.ts'
export { ModelView } from './views/models.ts'
export { BalancesView, MovementView } from './views/movements.ts'
export { OrderSummaryView, OrderView } from './views/orders.ts'
export { PolicyReplayView } from './views/policy-replays.ts'
export { ReadinessView } from './views/readiness.ts'
export { ReservationMadeView, ReservationView } from './views/reservations.ts'
export { ReturnView } from './views/returns.ts'
export { EffectiveSettingsView, GlobalSettingsView, SettingsInForceView } from './views/settings.ts'
export { ShipmentView } from './views/shipments.ts'
export { PlanView, SourcingPlanView } from './views/sourcing-plans.ts'
/** What a stocktake has found, and stocktakes themselves: quantities in units, instants of what has not happened null. */
export { StocktakeReportView } from './views/stocktake-reports.ts'
export { StocktakeSummaryView, StocktakeView } from './views/stocktakes.ts'
export { StockSubscriptionView } from './views/subscriptions.ts'
export { TransferView } from './views/transfers.ts'
export { PageOf, Part, RecordOf, View } from './views/view.ts'
/** The check that goes round in the background, as `startWorkers` has it go. */
export { roundGoer } from './workers/go-round.ts'
/** What happens without anybody asking for it: expiries, follow-ups left by a crash, forgetting old keys. */
export { startWorkers, type Workers } from './workers/start-workers.ts'
