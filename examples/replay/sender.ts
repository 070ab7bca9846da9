/** How the replay reaches Holdfast: in this process through the engine, or over HTTP. The rest of the replay cannot tell which. */
import type { CommandName as ServiceCommandName } from '@holdfast/sdk'
import type {
  Answer,
  Engine,
  CommandName as EngineCommandName,
  InputOf,
  IntegrityView,
  QueryName,
  Rejection,
  ResultOf,
} from 'holdfast'

export type IntegrityReport = IntegrityView

/** The commands that there are in process and over HTTP. */
export type CommandName = Extract<EngineCommandName, ServiceCommandName>

export interface Sender {
  /** Lines that one command may carry. */
  readonly linesMax: number
  /** Rejections are answers; what is thrown ends the replay. */
  send<Name extends CommandName>(name: Name, input: InputOf<Name>): Promise<Answer<ResultOf<Name>>>
  /** Units of an order that still wait for cover. */
  backordered(order: string): Promise<number>
  integrity(): Promise<IntegrityReport>
}

/** Who did it, in the ledger. */
export const actor = 'replay'

export function engineSender(engine: Engine): Sender {
  return {
    linesMax: engine.limits.lines_per_request_max,
    send: (name, input) => engine.execute(name, input, { actor }),
    backordered: async (order) => {
      const read = await engine.read('get_order', { order })
      if (!read.ok) throw unexpected('get_order', read)
      return read.result.backordered
    },
    integrity: async () => {
      const read = await engine.read('check_integrity', {})
      if (!read.ok) throw unexpected('check_integrity', read)
      return read.result
    },
  }
}

export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer'
}

/** For commands that nothing in the data can make fail: a rejection is a mistake, and ends the replay. */
export async function sendOrThrow<Name extends CommandName>(
  sender: Sender,
  name: Name,
  input: InputOf<Name>,
): Promise<ResultOf<Name>> {
  const answer = await sender.send(name, input)
  if (answer.ok) return answer.result
  throw unexpected(name, answer)
}

export function unexpected(
  name: CommandName | QueryName,
  rejection: { code: string; detail?: string; errors?: unknown[] },
): Error {
  const { code, detail, errors } = rejection
  return new UnexpectedAnswer(`${name} was refused: ${JSON.stringify({ code, detail, errors: errors?.slice(0, 3) })}`)
}

/** What waited has been moved to where the goods are, since the order was looked at: it ships from there next time. */
export function isGone({ code, data }: Rejection): boolean {
  return code.endsWith('_state_conflict') && data?.state === 'cancelled'
}
