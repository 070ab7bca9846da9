/** `holdfast export WHAT`: a list as a whole, as a file or on the standard output. */
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { EXPORT_KINDS, type ExportKind } from '../exports/columns.ts'
import { EXPORT_FORMATS, type ExportFormat } from '../exports/export-text.ts'
import { openTarget } from '../target/open-target.ts'
import { oneOf } from './options.ts'

type ExportCommandOptions = { format: string; output?: string; url?: string; apiKey?: string }

export async function exportRows(what: string, { format, output, url, apiKey }: ExportCommandOptions): Promise<void> {
  const kind = oneOf<ExportKind>('WHAT', what, EXPORT_KINDS)
  const form = oneOf<ExportFormat>('--format', format, EXPORT_FORMATS)
  const target = await openTarget({ url, apiKey: apiKey ?? process.env.HOLDFAST_API_KEY, actor: 'export' })
  try {
    const stream = await target.openExport(kind, form)
    if (output === undefined) await pipeline(stream, process.stdout, { end: false })
    else await pipeline(stream, createWriteStream(output))
  } finally {
    await target.close()
  }
}
