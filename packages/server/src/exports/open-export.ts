/**
 * An export as a stream of text, in constant memory: the next page is read when the one before has been taken. On a server the
 * transaction of the snapshot waits for whoever reads. An embedded database has one connection, and nobody is to wait for a slow reader:
 * there the rows go to a file first, which is gone when it has been read.
 */
import { once } from 'node:events'
import { open, unlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, type Readable, type Writable } from 'node:stream'
import { type Engine, type Freshness, newId, type Reach, type Rejection } from 'holdfast'
import { type ExportKind, listOf } from './columns.ts'
import { type ExportFormat, headOf, textOf } from './export-text.ts'

export type ExportAsked = {
  kind: ExportKind
  format: ExportFormat
  reach?: Reach | undefined
  staleMsMax?: number | undefined
}
/** `asOf` where a replica gives the rows. */
type Opened = { ok: true; stream: Readable; asOf?: Freshness | undefined } | Rejection

/** Throws where the database has failed before there was anything to read; later the stream fails. */
export function openExport(engine: Engine, asked: ExportAsked): Promise<Opened> {
  return engine.database.kind === 'pglite' ? openSpooled(engine, asked) : openDirect(engine, asked)
}

async function openDirect(engine: Engine, asked: ExportAsked): Promise<Opened> {
  const stream = new PassThrough()
  const begun = Promise.withResolvers<Opened>()
  const told = writeRows(engine, asked, async (text, asOf) => {
    begun.resolve({ ok: true, stream, asOf })
    await write(stream, text)
  })
  told.then(
    (answer) => {
      begun.resolve(answer.ok ? { ok: true, stream } : answer)
      stream.end()
    },
    (error) => {
      begun.reject(error)
      stream.destroy(error)
    },
  )
  return begun.promise
}

async function openSpooled(engine: Engine, asked: ExportAsked): Promise<Opened> {
  const path = join(tmpdir(), `holdfast-export-${newId()}`)
  const file = await open(path, 'wx+', 0o600)
  // It has no name any more, so that nothing is left whatever happens.
  await unlink(path)
  try {
    const answer = await writeRows(engine, asked, async (text) => {
      await file.write(text)
    })
    if (answer.ok) return { ok: true, stream: file.createReadStream({ start: 0 }) }
    await file.close()
    return answer
  } catch (error) {
    await file.close()
    throw error
  }
}

async function writeRows(
  engine: Engine,
  { kind, format, ...whose }: ExportAsked,
  write: (text: string, asOf: Freshness | undefined) => Promise<void>,
): Promise<{ ok: true } | Rejection> {
  let isFirst = true
  return engine.exportRows(listOf(kind), {
    ...whose,
    take: async (rows, asOf) => {
      const head = isFirst ? headOf(kind, format) : ''
      isFirst = false
      await write(head + textOf(rows, kind, format), asOf)
    },
  })
}

/** Waits for whoever reads; one who has left ends the export. */
async function write(stream: Writable, text: string): Promise<void> {
  if (stream.destroyed) throw new ReaderLeft()
  if (stream.write(text)) return
  await Promise.race([once(stream, 'drain'), once(stream, 'close')])
}

export class ReaderLeft extends Error {
  override readonly name = 'ReaderLeft'
}
