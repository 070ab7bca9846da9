/** A service as what the command line works on. */
import { createHoldfast } from '@holdfast/sdk'
import { readEnv, toConfig } from 'holdfast'
import type { Target } from './target.ts'

/** A service that has much to do is given time. */
const ATTEMPTS_MAX = 20
const TIMEOUT_MS = 600_000

export function serviceTarget({
  url,
  apiKey,
  actor,
}: {
  url: string
  apiKey?: string | undefined
  actor: string
}): Target {
  if (!URL.canParse(url))
    throw new Error(`--url must be the address of a service, such as http://127.0.0.1:4600; "${url}" was given.`)
  // The service has the limits of its own environment: give this program the same, where they are not the defaults.
  const { limits } = toConfig({ limits: readEnv(process.env).limits })
  const holdfast = createHoldfast({ baseUrl: url, apiKey, actor, attemptsMax: ATTEMPTS_MAX, timeoutMs: TIMEOUT_MS })
  return {
    name: `the service at ${new URL(url).host}`,
    linesMax: limits.lines_per_request_max,
    // A command has the same name, input and answer in process and over HTTP.
    execute: (name, input, options = {}) => holdfast.execute(name as never, input as never, options as never) as never,
    read: (name, question) => holdfast.read(name as never, question as never) as never,
    close: async () => {},
  }
}
