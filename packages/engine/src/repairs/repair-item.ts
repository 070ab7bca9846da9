/**
 * Repairs of the ledger, by movements that a person asked for and gave a reason for; nothing is ever repaired by itself.
 *
 * What levels and transfers hold stands, and the ledger is told, so that no promise changes by it: what lies on the shelf is then said by a
 * count, as always. What movements cannot make true again is answered as such, with what helps.
 */
import type { Static } from 'typebox'
import {
  insertCompensations,
  insertEvents,
  itemToRepair,
  lockLevelsOfItem,
  type NamedItem,
  namesOfHolders,
} from '../db/compensations.ts'
import type { Connection, Database, Transaction } from '../db/database.ts'
import { endRepaired } from '../db/integrity-rounds.ts'
import { newId } from '../db/new-id.ts'
import { toIso } from '../domain/kernel/instant.ts'
import { fromNumeric, size, toUnits } from '../domain/kernel/quantity.ts'
import { isUuid } from '../domain/kernel/uuid.ts'
import { balances } from '../domain/stock/announce-level.ts'
import { type InventoryLevel, levelKey } from '../domain/stock/inventory-level.ts'
import { type DomainEvent, eventOf } from '../domain/working-set.ts'
import { type Rejection, rejectAt } from '../errors.ts'
import { CHECKS } from '../integrity/checks.ts'
import { type Difference, differencesOf, sliceOfItem } from '../integrity/differences.ts'
import { findViolations } from '../integrity/find-violations.ts'
import { type Violation, violationsOf } from '../integrity/next-slice.ts'
import { whatHelps } from '../integrity/what-helps.ts'
import { Reason, Sku } from '../shapes/names.ts'
import { Shape } from '../shapes/shape.ts'
import type { RepairView } from '../views/integrity.ts'

/** Of which item the ledger is to be repaired, and why. */
export const RepairRequest = Shape({ sku: Sku, reason: Reason })
/** The same as a type. */
export type RepairRequest = Static<typeof RepairRequest>

type By = { actor: string; dryRun: boolean }

/** Writes the movements that make the ledger of an item agree with what is there; a dry run says which they would be, and what would be left. */
export async function repairItem(
  database: Database,
  { sku, reason }: RepairRequest,
  { actor, dryRun }: By,
): Promise<{ ok: true; result: RepairView } | Rejection> {
  const item = await itemToRepair(database, sku, isUuid(sku) ? sku : null)
  if (!item) return rejectAt('/sku', 'unknown_sku', { sku })
  let result: RepairView | undefined
  const undone = new Error('a dry run is undone')
  try {
    await database.transaction(async (tx) => {
      result = await repair(tx, item, { actor, reason })
      if (dryRun) throw undone
    })
  } catch (error) {
    if (error !== undone) throw error
  }
  return { ok: true, result: result! }
}

async function repair(
  tx: Transaction,
  item: NamedItem,
  { actor, reason }: { actor: string; reason: string },
): Promise<RepairView> {
  const levels = await lockLevelsOfItem(tx, item.id)
  const differences = await differencesOf(tx, item.id)
  const repairId = newId()
  if (differences.length > 0)
    await insertCompensations(tx, { itemId: item.id, repairId, actor, note: reason }, differences)
  const left = await violationsAt(tx, item.id)
  await endRepaired(tx, { name: item.name, left: left.map(({ identity }) => identity), by: actor, reason })
  const holders = differences.map(({ holder }) => holder)
  const names = await namesOfHolders(tx, holders)
  const mended = levels.filter(({ locationId }) => holders.includes(locationId))
  await insertEvents(
    tx,
    mended.map((level) => whatStands(level, { sku: item.name, location: names.get(level.locationId)! })),
  )
  return {
    id: repairId,
    sku: item.name,
    reason,
    actor,
    movements: differences.map((difference) => movementOf(difference, names)),
    left: left.map(({ invariant, statement, evidence }) => ({
      ...{ invariant, statement, evidence: evidence as RepairView['left'][number]['evidence'] },
      remedy: whatHelps({ invariant, statement }, true),
    })),
  }
}

/** No balance changes by a repair, but who has added up the movements learns what is there: `after` counts. */
function whatStands(level: InventoryLevel, names: { sku: string; location: string }): DomainEvent {
  const standing = balances(level)
  return eventOf('inventory_level_changed', levelKey(level.itemId, level.locationId), {
    ...names,
    ...{ delta: {}, before: standing, after: standing },
  })
}

async function violationsAt(tx: Connection, itemId: string): Promise<Violation[]> {
  const found: Violation[] = []
  for (const check of CHECKS.filter(({ by }) => by === 'item'))
    found.push(...violationsOf(check, await findViolations(tx, check, sliceOfItem(itemId))))
  return found
}

function movementOf(
  { account, holder, missing, balance, occurred_at: at }: Difference,
  names: ReadonlyMap<string, string>,
): RepairView['movements'][number] {
  const quantity = fromNumeric(missing)
  const name = names.get(holder) ?? holder
  return {
    account,
    location: account === 'in_transit' ? null : name,
    transfer: account === 'in_transit' ? name : null,
    quantity: toUnits(size(quantity)),
    direction: quantity > 0 ? 'in' : 'out',
    balance: toUnits(fromNumeric(balance)),
    occurred_at: toIso(at),
  }
}
