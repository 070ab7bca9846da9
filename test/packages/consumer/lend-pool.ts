/** A host program that lends its pool. Only compiled here: a `Pool` fits as it comes. */
import { type Database, openDatabase } from 'holdfast'
import pg from 'pg'

export function onPool(connectionString: string): Promise<Database> {
  return openDatabase({ pool: new pg.Pool({ connectionString }), statementTimeoutMs: undefined })
}
