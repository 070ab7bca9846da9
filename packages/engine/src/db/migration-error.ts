/** Why a database cannot be used: it is newer than this version can work with, it was built from a file that has changed since, the
 * migrations that came with this version are not in order, what is to come takes away what services of before need, or
 * somebody holds what a migration needs. */
export type MigrationErrorCode =
  | 'schema_too_new'
  | 'migration_changed'
  | 'migration_files_invalid'
  | 'contract_pending'
  | 'migration_blocked'

/** Thrown where a database cannot be brought to this version's schema. What was applied before stays applied; the message says what
 * to do. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError'
  readonly code: MigrationErrorCode
  constructor(code: MigrationErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
