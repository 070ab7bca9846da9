/** Which tables stand where once there are several nodes, from their descriptions. What is not named here stays on the coordinator. */
import { CONFIGURATION_TABLES, WORKING_SET_TABLES } from '../tables/index.ts'
import { movementTable } from '../tables/movement.ts'
import type { Placement, TableDescription } from '../tables/table-description.ts'

type Described = TableDescription<never>

const PARENTS = [...Object.values(CONFIGURATION_TABLES), ...Object.values(WORKING_SET_TABLES)] as unknown as Described[]
const DESCRIBED = PARENTS.flatMap((table) => [table, ...table.children.map((list) => list.table)])

function placed(placement: Placement): string[] {
  return [...new Set(DESCRIBED.filter((table) => table.placement === placement).map(({ name }) => name))]
}

/** A whole copy on every node: what is configured. */
export const EVERYWHERE: readonly string[] = placed('everywhere')

/**
 * In shards by the item's id, all of one item on one node: the ledger first, in whose shards the others stand too, and levels last. While a
 * database is moved table by table, what is asked of the workers is answered by whatever stands there already (coordinator-functions.ts).
 */
export const FIRST_IN_SHARDS = movementTable.name
export const BY_ITEM: readonly string[] = [
  FIRST_IN_SHARDS,
  ...placed('by item')
    .filter((name) => name !== FIRST_IN_SHARDS)
    .reverse(),
]
