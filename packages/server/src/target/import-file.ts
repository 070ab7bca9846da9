/** A file on its way into an engine of this process, or into a service: sent, carried out, and followed until it is over. */
import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Engine, ImportError } from 'holdfast'
import { errorsOfImport } from '../imports/error-file.ts'
import type { ImportFormat } from '../imports/import-options.ts'
import { getImport } from '../imports/manage-imports.ts'
import { runNextImport } from '../imports/run-import.ts'
import { storeFile } from '../imports/store-file.ts'
import type { ImportView } from '../imports/views.ts'
import { granted, type Imported, type ImportFile, Refused } from './target.ts'

const fileOf = (path: string): Readable => (path === '-' ? process.stdin : createReadStream(path))

const POLL_MS = 250

/** By this process. Where it is ended in the middle, whoever comes next to the database goes on. */
export async function importHere(
  engine: Engine,
  actor: string,
  { path, format, asked, onProgress }: ImportFile,
): Promise<Imported> {
  const sender = { actor, keyId: null, refuse: () => null }
  const stored = await storeFile({ engine, file: fileOf(path), format, asked, sender })
  if (!stored.ok) throw new Refused(path, stored)
  const read = async () => granted('get_import', await getImport(engine, stored.id, { keyId: null }))
  let job = await read()
  const { rows } = job
  const signal = new AbortController().signal
  const onChunk = (chunk: { rows: number; refused: number }) => {
    rows.done += chunk.rows
    rows.refused += chunk.refused
    onProgress({ rows })
  }
  // A service on the same database may have come first.
  while (job.finished_at === null) {
    const isMine = await runNextImport(engine, { id: stored.id, signal, onProgress: onChunk })
    if (!isMine) await sleep(POLL_MS)
    job = await read()
    if (!isMine) onProgress(job)
  }
  return { job, errors: errorsOfImport(engine, stored.id) }
}

type Service = { url: string; apiKey: string | undefined }
const MEDIA_TYPES: Record<ImportFormat, string> = { csv: 'text/csv', ndjson: 'application/x-ndjson' }

/** By the service; this process only looks on. */
export async function importThere(
  service: Service,
  { path, format, asked, onProgress }: ImportFile,
): Promise<Imported> {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(asked)) for (const one of [value].flat()) query.append(name, String(one))
  const body = Readable.toWeb(fileOf(path))
  const sent = { method: 'POST', body, duplex: 'half', headers: { 'content-type': MEDIA_TYPES[format] } }
  let job = await ask<ImportView>(service, `/v1/imports?${query}`, sent as RequestInit)
  while (job.finished_at === null) {
    await sleep(POLL_MS)
    job = await ask<ImportView>(service, `/v1/imports/${job.id}`)
    onProgress(job)
  }
  return { job, errors: errorsThere(service, job.id) }
}

async function* errorsThere(service: Service, id: string): AsyncGenerator<ImportError[]> {
  const text = await (await answerOf(service, `/v1/imports/${id}/errors?format=ndjson`)).text()
  yield text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ImportError)
}

async function ask<Result>(service: Service, path: string, sent: RequestInit = {}): Promise<Result> {
  return (await (await answerOf(service, path, sent)).json()) as Result
}

async function answerOf({ url, apiKey }: Service, path: string, sent: RequestInit = {}): Promise<Response> {
  const headers = { ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }), ...(sent.headers as object) }
  const response = await fetch(`${url.replace(/\/$/, '')}${path}`, { ...sent, headers })
  if (response.ok) return response
  throw new Refused('the import', (await response.json()) as { code: string })
}
