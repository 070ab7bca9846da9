/** What batches need of a store, on a database. */
import type { Connection, Database, Transaction } from '../db/database.ts'
import { fenceFollowUps, mayBegin, noteFailures } from '../db/follow-ups.ts'
import { findHeldRows, waitUntilFree } from '../db/held-rows.ts'
import { findOutcomes, storeOutcomes } from '../db/idempotency-keys.ts'
import { loadConfiguration, readItems, readVersion } from '../db/load-configuration.ts'
import { loadForConfiguration } from '../db/load-for-configuration.ts'
import { loadWorkingSet } from '../db/load-working-set.ts'
import { holdConfiguration, takeFollowUps } from '../db/lock-order.ts'
import { lockablesOf } from '../db/lockables.ts'
import { spreadFollowUp } from '../db/spread-follow-up.ts'
import { takenNumbers } from '../db/taken-numbers.ts'
import { databaseSource } from '../db/working-set-source.ts'
import { writeChanges } from '../db/write-changes.ts'
import { writeConfiguration } from '../db/write-configuration.ts'
import type { BatchStore, BatchTransaction, ConfigurationStore } from './batch-store.ts'

export function databaseStore(
  database: Database,
  { lockTimeoutMs, statementTimeoutMs }: { lockTimeoutMs: number; statementTimeoutMs: number },
): BatchStore {
  return {
    configuration: storedConfiguration(database),
    followUps: {
      fence: () => fenceFollowUps(database),
      mayBegin: (ids) => mayBegin(database, ids),
      spread: (followUp, chunkSizeMax) => spreadFollowUp(database, followUp, chunkSizeMax),
      noteFailures: (failures, attemptsMax) => noteFailures(database, failures, attemptsMax),
    },
    locks: {
      lockablesOf: (footprints) => lockablesOf(database, footprints),
      findHeldRows: (lockables) => findHeldRows(database, lockables),
      waitUntilFree: (lockable, timeoutMs) => waitUntilFree(database, lockable, timeoutMs),
    },
    transaction: (work, limits) => {
      // Keys must find their rows by index, always, however many there are and whatever is known of a table: plans are made
      // once per session, without a look at the values, and can neither scan a table nor an index from end to end.
      const settings = {
        plan_cache_mode: 'force_generic_plan',
        enable_seqscan: 'off',
        enable_hashjoin: 'off',
        enable_mergejoin: 'off',
        // A small table read once and kept would be looked through for every key.
        enable_material: 'off',
        // Rows are what is dear: a plan that looks at more of them than it is asked for is never the cheaper one.
        cpu_tuple_cost: '1000',
        cpu_index_tuple_cost: '1000',
        lock_timeout: `${limits?.lockTimeoutMs ?? lockTimeoutMs}ms`,
        statement_timeout: `${statementTimeoutMs}ms`,
      }
      // With its id from BEGIN on, so that whoever awaits the batches that read an older configuration awaits this one.
      return database.transaction((tx) => work(batchTransaction(tx)), {
        settings,
        provable: true,
        prepared: true,
      })
    },
  }
}

export function storedConfiguration(connection: Connection): ConfigurationStore {
  return {
    load: () => loadConfiguration(connection),
    version: () => readVersion(connection),
    readItems: (configuration, references) => readItems(connection, configuration, references),
  }
}

function batchTransaction(tx: Transaction): BatchTransaction {
  return {
    configuration: storedConfiguration(tx),
    takeFollowUps: (ids) => takeFollowUps(tx, ids),
    holdConfiguration: () => holdConfiguration(tx),
    load: (request) => loadWorkingSet(databaseSource(tx), request),
    loadForConfiguration: (request) => loadForConfiguration(tx, request),
    takenNumbers: (orderNumbers) => takenNumbers(tx, orderNumbers),
    findOutcomes: (keys) => findOutcomes(tx, keys),
    write: async (state) => {
      writeChanges(tx, state)
      return writeConfiguration(tx, state)
    },
    storeOutcomes: async (outcomes, now) => storeOutcomes(tx, outcomes, now),
  }
}
