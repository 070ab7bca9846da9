/** A list in a request: every entry is read, or each one that cannot be is named. */
import { type ErrorDetail, type Rejection, reject } from '../errors.ts'
import type { Finding } from './judge-units.ts'

/** What is wrong with an entry, and with which member of it. */
export type Wrong = { member: string; finding: Finding }
export type Read<Value> = { ok: true; lines: Value[] } | Rejection

export function readEach<Sent, Value extends object>(
  sent: readonly Sent[],
  list: string,
  read: (one: Sent, index: number) => Value | Wrong,
): Read<Value> {
  const errors: ErrorDetail[] = []
  const lines: Value[] = []
  sent.forEach((one, index) => {
    const line = read(one, index)
    if ('finding' in line) errors.push({ pointer: `${list}/${index}${line.member}`, ...line.finding })
    else lines.push(line)
  })
  const first = errors[0]
  return first ? reject(first.code!, { errors }) : { ok: true, lines }
}
