/** The replay as a client of a running service. */
import { createHoldfast } from '@holdfast/sdk'
import { actor, type Sender, UnexpectedAnswer } from './sender.ts'

/** An overloaded service is given time: the replay asks for more at once than most. */
const attemptsMax = 20
/** Checking the invariants of a year takes a while. */
const timeoutMs = 600_000

export function serviceSender(baseUrl: string, linesMax: number): Sender {
  const holdfast = createHoldfast({ baseUrl, actor, attemptsMax, timeoutMs })
  return {
    linesMax,
    // A command has the same name, input and answer in process and over HTTP.
    send: (name, input) => holdfast.execute(name, input as never) as never,
    backordered: async (order) => answered(await holdfast.read('get_order', { order })).backordered,
    integrity: async () => answered(await holdfast.read('check_integrity')),
  }
}

function answered<Result>(answer: { ok: true; result: Result } | { ok: false; code: string; detail: string }): Result {
  if (answer.ok) return answer.result
  throw new UnexpectedAnswer(`a read was refused: ${answer.code}, ${answer.detail}`)
}
