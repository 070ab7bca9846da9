/** Why a file, or a row of it, cannot be taken: in which column, and what helps. */
export type Unreadable = { column: string | null; value: string | null; detail: string; remedy: string }

/** Thrown where none of the file can be taken. */
export class FileUnreadable extends Error {
  override readonly name = 'FileUnreadable'
  readonly row: number | null
  readonly why: Unreadable
  constructor(why: Partial<Unreadable> & { detail: string; remedy: string }, row: number | null = null) {
    super(`${why.detail} ${why.remedy}`)
    this.row = row
    this.why = { column: null, value: null, ...why }
  }
}

/** Thrown where a row cannot be taken, and others may be. */
export class RowUnreadable extends Error {
  override readonly name = 'RowUnreadable'
  readonly why: Unreadable
  constructor(why: Partial<Unreadable> & { detail: string; remedy: string }) {
    super(why.detail)
    this.why = { column: null, value: null, ...why }
  }
}
