/** How the checker asks the database: in SQL of its own, none of which the engine has. */
import type { Json } from '../history/operation.ts'

export type Ask = (sql: string) => Promise<Json[]>
