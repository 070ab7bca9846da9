/** What deciding a command comes to: a result to be shown, or a refusal. */
import type { Rejection } from '../errors.ts'

export type Accepted<Result> = {
  ok: true
  /** Made after the command has been settled, so that it shows fills too. */
  result: () => Result
}
export type Decision<Result> = Accepted<Result> | Rejection

export function accept<Result>(result: () => Result): Accepted<Result> {
  return { ok: true, result }
}
