/** Sends a command under its key and says what came back, or that nothing did. */
import { Agent, request } from 'node:http'
import type { Attempt, Command } from '../history/operation.ts'

export interface Target {
  /** Which service. */
  service: number
  url: string
}

/** Longer than a service may take for an answer by its own deadline. */
export const PATIENCE_MS = 20_000

/** Connections are kept, as a client that means business does. */
export const keptConnections = () => new Agent({ keepAlive: true, maxSockets: 256 })

export function send(
  agent: Agent,
  { service, url }: Target,
  key: string,
  command: Command,
  patienceMs = PATIENCE_MS,
): Promise<Attempt> {
  const started = performance.now()
  const sentAt = Date.now()
  return new Promise((resolve) => {
    const tell = (heard: Omit<Attempt, 'service' | 'sentAt' | 'tookMs'>) =>
      resolve({ service, sentAt, tookMs: Math.round(performance.now() - started), ...heard })
    const body = command.body === undefined ? undefined : JSON.stringify(command.body)
    const sending = request(`${url}${command.path}`, {
      agent,
      method: command.method,
      headers: {
        'idempotency-key': key,
        // The ledger says whose movement each is, so that an effect can be laid to the command that it belongs to.
        'x-holdfast-actor': key,
        ...(body !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
      },
    })
    const patience = setTimeout(() => sending.destroy(new Error('no answer in time')), patienceMs)
    const giveUp = (error: Error & { code?: string }) => {
      clearTimeout(patience)
      tell({ status: null, code: error.code ?? error.message })
    }
    sending.on('error', giveUp)
    sending.on('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', giveUp)
      response.on('aborted', () => giveUp(new Error('cut off in the middle of the answer')))
      response.on('end', () => {
        clearTimeout(patience)
        const text = Buffer.concat(chunks).toString()
        const status = response.statusCode!
        const replayed = response.headers['idempotency-replayed'] === 'true'
        tell({ status, text, replayed, ...(status >= 400 && { code: codeOf(text) }) })
      })
    })
    sending.end(body)
  })
}

function codeOf(text: string): string {
  try {
    return JSON.parse(text).code ?? text.slice(0, 80)
  } catch {
    return text.slice(0, 80)
  }
}
