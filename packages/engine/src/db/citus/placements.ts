/** Which tables stand where once there are several nodes, from their descriptions. What is not named here stays on the coordinator. */
import { CONFIGURATION_TABLES, WORKING_SET_TABLES } from '../tables/index.ts'
import type { Placement, TableDescription } from '../tables/table-description.ts'

type Described = TableDescription<never>

const PARENTS = [...Object.values(CONFIGURATION_TABLES), ...Object.values(WORKING_SET_TABLES)] as unknown as Described[]
const DESCRIBED = PARENTS.flatMap((table) => [table, ...table.children.map((list) => list.table)])

function placed(placement: Placement): string[] {
  return [...new Set(DESCRIBED.filter((table) => table.placement === placement).map(({ name }) => name))]
}

/** A whole copy on every node: what is configured. */
export const EVERYWHERE: readonly string[] = placed('everywhere')

/** In shards by the item's id, all of one item on one node. The first has the shards that the others follow. */
export const BY_ITEM: readonly string[] = placed('by item')
