/** What the store of a simulation answers where PostgreSQL would answer with an error. */
export class SqlError extends Error {
  readonly code: string
  readonly constraint: string | undefined
  constructor(code: string, message: string, constraint?: string) {
    super(message)
    this.name = 'SqlError'
    this.code = code
    this.constraint = constraint
  }
}
