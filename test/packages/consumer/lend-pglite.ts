/** A host program that lends its PGlite. Only compiled here: a `PGlite` fits as it comes. */
import { PGlite } from '@electric-sql/pglite'
import { type Database, openDatabase } from 'holdfast'

export async function onPglite(): Promise<Database> {
  return openDatabase({ pglite: await PGlite.create() })
}
