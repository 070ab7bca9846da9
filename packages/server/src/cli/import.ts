/**
 * `holdfast import FILE`: rows of a file into a database or a service. Ends with 0 where all rows were taken, with 3 where some were refused,
 * and with 1 where nothing could be done.
 */
import { createWriteStream } from 'node:fs'
import { extname } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import type { ImportAsked, ImportFormat } from '../imports/import-options.ts'
import { IMPORT_FORMATS, IMPORT_KINDS } from '../imports/import-options.ts'
import { ERROR_COLUMNS, type ImportView } from '../imports/views.ts'
import { openTarget } from '../target/open-target.ts'
import type { Imported } from '../target/target.ts'
import { oneOf } from './options.ts'
import { createProgress } from './progress.ts'

export type ImportCommandOptions = {
  kind?: string
  format?: string
  dryRun?: boolean
  atomic?: boolean
  skuCase?: string
  negative?: string
  createItems?: boolean
  createLocations?: boolean
  location?: string
  mapLocation?: string[]
  ignoreUnknownColumns?: boolean
  errors?: string
  json?: boolean
  url?: string
  apiKey?: string
}

const SHOWN_MAX = 10

export async function importFile(path: string, options: ImportCommandOptions): Promise<0 | 3> {
  const asked = askedOf(path, options)
  const format = formatOf(path, options.format)
  const target = await openTarget({
    url: options.url,
    apiKey: options.apiKey ?? process.env.HOLDFAST_API_KEY,
    actor: 'import',
    create: true,
  })
  const progress = createProgress({ isQuiet: options.json === true })
  const onProgress = ({ rows }: Pick<ImportView, 'rows'>) =>
    progress.of(rows.done, rows.total, `rows, ${rows.refused} refused`)
  try {
    progress.at('reading the file')
    const imported = await target.importFile({ path, format, asked, onProgress })
    progress.end()
    if (options.json === true) process.stdout.write(`${JSON.stringify(imported.job)}\n`)
    else process.stdout.write(`${told(imported.job)}\n`)
    await tellErrors(imported, options)
    return imported.job.rows.refused === 0 ? 0 : 3
  } finally {
    progress.end()
    await target.close()
  }
}

function askedOf(path: string, options: ImportCommandOptions): ImportAsked {
  const {
    kind,
    dryRun,
    atomic,
    skuCase,
    negative,
    createItems,
    createLocations,
    location,
    mapLocation,
    ignoreUnknownColumns,
  } = options
  return {
    ...(kind !== undefined && { kind: oneOf('--kind', kind, IMPORT_KINDS) }),
    ...(dryRun === true && { dry_run: true }),
    ...(atomic === true && { mode: 'atomic' as const }),
    ...(skuCase !== undefined && { sku_case: oneOf('--sku-case', skuCase, ['exact', 'fold'] as const) }),
    ...(negative !== undefined && { negative: oneOf('--negative', negative, ['refuse', 'zero'] as const) }),
    ...(createItems === true && { create_items: true }),
    ...(createLocations === true && { create_locations: true }),
    ...(location !== undefined && { location }),
    ...(mapLocation !== undefined && { location_map: mapLocation }),
    ...(ignoreUnknownColumns === true && { ignore_unknown_columns: true }),
    ...(path !== '-' && { file_name: path.split(/[\\/]/).at(-1)! }),
  }
}

function formatOf(path: string, named: string | undefined): ImportFormat {
  if (named !== undefined) return oneOf('--format', named, IMPORT_FORMATS)
  return ['.ndjson', '.jsonl'].includes(extname(path).toLowerCase()) ? 'ndjson' : 'csv'
}

function told({ kind, source, dry_run, state, rows, error }: ImportView): string {
  const taken = rows.done - rows.refused
  const what = dry_run ? 'would be taken' : 'taken'
  const whose = source === 'holdfast' ? '' : ` of ${source}`
  const rest = state === 'done' ? '' : ` The import is ${state}${error === null ? '' : `: ${error}`}.`
  return `${kind}${whose}: ${taken} of ${rows.total} rows ${what}, ${rows.refused} refused.${rest}`
}

/** The first few for people, all of them into a file. */
async function tellErrors(
  { job, errors }: Imported,
  { errors: file, json = false }: ImportCommandOptions,
): Promise<void> {
  if (job.rows.refused === 0) return
  const output = file === undefined ? undefined : createWriteStream(file)
  output?.write(stringify([ERROR_COLUMNS]))
  let shown = 0
  for await (const some of errors) {
    output?.write(stringify(some, { columns: [...ERROR_COLUMNS] }))
    for (const { row, column, value, detail, remedy } of json ? [] : some) {
      if (shown++ >= SHOWN_MAX) break
      const where = column === null ? '' : `, ${column}${value === null ? '' : ` ${JSON.stringify(value)}`}`
      process.stderr.write(`row ${row}${where}: ${detail} ${remedy}\n`)
    }
    if (output === undefined && shown > SHOWN_MAX) break
  }
  if (!json && job.rows.refused > SHOWN_MAX && file === undefined)
    process.stderr.write('… and others: --errors FILE has them all.\n')
  await new Promise<void>((resolve) => (output ? output.end(resolve) : resolve()))
}
