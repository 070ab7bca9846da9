/** `holdfast export WHAT`: a list as a whole, as a file or on the standard output. */
import { createWriteStream } from 'node:fs'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { EXPORT_KINDS, type ExportKind } from '../exports/columns.ts'
import { EXPORT_FORMATS, type ExportFormat } from '../exports/export-text.ts'
import { openTarget } from '../target/open-target.ts'
import { oneOf } from './options.ts'
import { createProgress, type Progress } from './progress.ts'

type ExportCommandOptions = { format: string; output?: string; url?: string; apiKey?: string }

export async function exportRows(what: string, { format, output, url, apiKey }: ExportCommandOptions): Promise<void> {
  const kind = oneOf<ExportKind>('WHAT', what, EXPORT_KINDS)
  const form = oneOf<ExportFormat>('--format', format, EXPORT_FORMATS)
  const target = await openTarget({ url, apiKey: apiKey ?? process.env.HOLDFAST_API_KEY, actor: 'export' })
  // What stands on the terminal itself is seen.
  const progress = createProgress({ isQuiet: output === undefined && process.stdout.isTTY })
  try {
    progress.at(`reading ${kind}`)
    const stream = await target.openExport(kind, form)
    if (output === undefined) await pipeline(stream, counted(progress, kind), process.stdout, { end: false })
    else await pipeline(stream, counted(progress, kind), createWriteStream(output))
  } finally {
    progress.end()
    await target.close()
  }
}

/** By lines, of which a row may have more than one where a text does. */
function counted(progress: Progress, kind: ExportKind): Transform {
  let lines = 0
  return new Transform({
    transform(part: Buffer | string, _encoding, done) {
      const text = part.toString()
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1
      progress.at(`${lines} lines of ${kind}`)
      done(null, part)
    },
  })
}
