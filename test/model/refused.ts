import type { ErrorCode, ErrorDetail } from './engine-vocabulary.ts'

export type Detail = ErrorDetail

/** How the model says no. Whatever was changed before is put back by whoever catches it. */
export class Refused extends Error {
  readonly code: ErrorCode
  readonly details: Detail[]
  constructor(code: ErrorCode, details: Detail[] = []) {
    super(code)
    this.code = code
    this.details = details
  }
}
