/** A service as what the command line works on. */
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { createHoldfast } from '@holdfast/sdk'
import { type Answer, type RepairRequest, type RepairView, readEnv, toConfig } from 'holdfast'
import type { ExportKind } from '../exports/columns.ts'
import type { ExportFormat } from '../exports/export-text.ts'
import { importThere } from './import-file.ts'
import { Refused, type Target } from './target.ts'

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
    openExport: (kind, format) => fetchExport({ url, apiKey, kind, format }),
    repair: (request, { dryRun }) => postRepair({ url, apiKey, actor }, request, dryRun),
    importFile: (file) => importThere({ url, apiKey }, file),
    close: async () => {},
  }
}

type ExportAsked = { url: string; apiKey: string | undefined; kind: ExportKind; format: ExportFormat }

/** It is no question with one answer, so that the SDK does not know it. */
async function fetchExport({ url, apiKey, kind, format }: ExportAsked): Promise<Readable> {
  const headers = apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }
  const address = `${url.replace(/\/$/, '')}/v1/exports/${kind}?format=${format}`
  const response = await fetch(address, { headers })
  if (!response.ok) throw new Refused(`the export of ${kind}`, (await response.json()) as { code: string })
  return Readable.fromWeb(response.body as ReadableStream)
}

type Caller = { url: string; apiKey: string | undefined; actor: string }

/** It is no command: nothing of the stock changes. */
async function postRepair(
  { url, apiKey, actor }: Caller,
  request: RepairRequest,
  dryRun: boolean,
): Promise<Answer<RepairView>> {
  const authorization: Record<string, string> = apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }
  const response = await fetch(`${url.replace(/\/$/, '')}/v1/integrity/repairs?dry_run=${dryRun}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-holdfast-actor': actor, ...authorization },
    body: JSON.stringify(request),
  })
  const answer = await response.json()
  return response.ok
    ? { ok: true, result: answer as RepairView }
    : { ok: false, ...(answer as { code: 'invalid_request' }) }
}
