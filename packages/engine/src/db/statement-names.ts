/**
 * Names under which a session keeps statements, parsed and planned once.
 *
 * A name is made from the text alone: whoever shares the session behind a pooler, another process or another version of this
 * one, means the same statement by it. A pooler that knows nothing of named statements (PgBouncer before 1.21) gives the next
 * transaction a session that has not heard of the name, or has although we have not; the first time that this is noticed, names
 * are given up for good and the transaction is run again without them.
 */
import { createHash } from 'node:crypto'
import { sqlStateOf } from './database.ts'

const names = new Map<string, string>()

function nameOf(text: string): string {
  const known = names.get(text)
  if (known) return known
  const name = `holdfast_${createHash('sha256').update(text).digest('hex').slice(0, 32)}`
  names.set(text, name)
  return name
}

/** Statements that do not exist, or exist already, under their names. */
const ABOUT_NAMES = new Set(['26000', '42P05'])

/** Nothing was done, and from now on there are no names: whoever asks again is answered. */
export function isAboutNames(error: unknown): boolean {
  return ABOUT_NAMES.has(sqlStateOf(error) ?? '')
}

export type StatementNames = {
  /** Undefined where names cannot be relied on. */
  nameOf(text: string): string | undefined
  /** Notes whether an error says that. */
  note(error: unknown): void
}

export function statementNames(): StatementNames {
  let reliable = true
  return {
    nameOf: (text) => (reliable ? nameOf(text) : undefined),
    note: (error) => {
      if (isAboutNames(error)) reliable = false
    },
  }
}
