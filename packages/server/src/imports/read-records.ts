/** A file as records, one after another, without ever having more of it in memory than a record and what arrives with it. */
import { Readable } from 'node:stream'
import { type CsvError, parse } from 'csv-parse'
import type { ImportFormat } from './import-options.ts'
import { FileUnreadable, RowUnreadable } from './unreadable.ts'

/** Counted from 1, behind the head. */
export type FileRecord = { row: number; values: Record<string, unknown> } | { row: number; broken: RowUnreadable }

const RECORD_CHARACTERS_MAX = 1_000_000
const HEAD_CHARACTERS_MAX = 65_536

export async function* readRecords(
  source: AsyncIterable<Uint8Array | string>,
  format: ImportFormat,
): AsyncGenerator<FileRecord> {
  const text = textOf(source)
  if (format === 'ndjson') yield* readJsonLines(text)
  else yield* readCsv(text)
}

/** What is no UTF-8 would be taken in with other letters than it was sent with. */
async function* textOf(source: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const part of source) yield typeof part === 'string' ? part : decoder.decode(part, { stream: true })
    yield decoder.decode()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new FileUnreadable({ detail: 'The file is not UTF-8.', remedy: 'Save it as UTF-8.' })
  }
}

async function* readCsv(text: AsyncGenerator<string>): AsyncGenerator<FileRecord> {
  const { head, whole } = await withHead(text)
  let row = 0
  const broken: FileRecord[] = []
  const parser = Readable.from(whole).pipe(
    parse({
      columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
      delimiter: delimiterOf(head),
      trim: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      max_record_size: RECORD_CHARACTERS_MAX,
      on_skip: (error) => {
        row += 1
        broken.push({ row, broken: brokenBy(error) })
        return undefined
      },
      on_record: (values: Record<string, string>) => {
        row += 1
        return { row, values }
      },
    }),
  )
  for await (const record of parser) {
    yield* broken.splice(0)
    yield record as FileRecord
  }
  yield* broken
}

function brokenBy(error: CsvError | undefined): RowUnreadable {
  return new RowUnreadable({
    detail: error?.message ?? 'It cannot be read.',
    remedy: 'Quote values that have a comma, a quote or a line break.',
  })
}

/** The first line, and the text with it. */
async function withHead(text: AsyncGenerator<string>): Promise<{ head: string; whole: AsyncGenerator<string> }> {
  let begun = ''
  while (!begun.includes('\n') && begun.length < HEAD_CHARACTERS_MAX) {
    const next = await text.next()
    if (next.done) break
    begun += next.value
  }
  async function* whole() {
    // Excel begins a file with a byte order mark, which the decoder has taken away, and perhaps with the separator.
    yield begun.replace(/^\uFEFF?(sep=.\r?\n)?/, '')
    yield* text
  }
  return { head: begun.split('\n', 1)[0]!, whole: whole() }
}

function delimiterOf(head: string): string {
  const named = /^sep=(.)/.exec(head)
  if (named) return named[1]!
  const counted = [',', ';', '\t'].map((one) => ({ one, count: head.split(one).length }))
  return counted.sort((a, b) => b.count - a.count)[0]!.one
}

async function* readJsonLines(text: AsyncGenerator<string>): AsyncGenerator<FileRecord> {
  let row = 0
  for await (const line of linesOf(text)) {
    if (line.trim() === '') continue
    row += 1
    yield recordOf(row, line)
  }
}

function recordOf(row: number, line: string): FileRecord {
  try {
    const values: unknown = JSON.parse(line)
    if (typeof values === 'object' && values !== null && !Array.isArray(values))
      return { row, values: values as Record<string, unknown> }
  } catch {
    // Told below.
  }
  return {
    row,
    broken: new RowUnreadable({ detail: 'The line is not a JSON object.', remedy: 'Write one object in each line.' }),
  }
}

async function* linesOf(text: AsyncGenerator<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const part of text) {
    const lines = (rest + part).split('\n')
    rest = lines.pop()!
    if (rest.length > RECORD_CHARACTERS_MAX)
      throw new FileUnreadable({
        detail: `A line has more than ${RECORD_CHARACTERS_MAX} characters.`,
        remedy: 'Send it as CSV, or one object in each line.',
      })
    yield* lines
  }
  yield rest
}
