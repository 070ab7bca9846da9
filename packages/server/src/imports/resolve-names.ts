/** What the items and locations of a file are called here: as they are, in another case, by the names of another system, or made anew. */
import {
  type Engine,
  type ImportError,
  type ImportRow,
  type LocationView,
  type StoredImport,
  skusInAnyCase,
} from 'holdfast'
import { type ImportOptions, locationMapOf } from './import-options.ts'

export type Names = {
  options: ImportOptions
  /** Of SKUs that are unknown: one that differs by upper and lower case only. */
  otherCase: ReadonlyMap<string, string>
}
type Work = { engine: Engine; job: StoredImport }
type Resolved = { rows: ImportRow[]; errors: ImportError[]; names: Names }

export async function resolveNames(work: Work, rows: readonly ImportRow[]): Promise<Resolved> {
  const options = work.job.options as ImportOptions
  const located = await resolveLocations(work, rows, options)
  const { skuOf, otherCase, ambiguous } = await resolveSkus(work, located, options)
  const errors = located.flatMap(([row, { sku }]): ImportError[] => {
    const others = ambiguous.get(sku as string)
    if (others === undefined) return []
    const detail = `${sku} may be ${others.join(' or ')}.`
    return [
      {
        row,
        column: 'sku',
        value: sku as string,
        code: 'unknown_sku',
        detail,
        remedy: 'Write the one that is meant, in its own case.',
      },
    ]
  })
  return {
    rows: located
      .filter(([, { sku }]) => !ambiguous.has(sku as string))
      .map(([row, values]) => [row, { ...values, sku: skuOf.get(values.sku as string) ?? values.sku }]),
    errors,
    names: { options, otherCase },
  }
}

type Skus = { skuOf: Map<string, string>; otherCase: Map<string, string>; ambiguous: Map<string, string[]> }

async function resolveSkus(work: Work, rows: readonly ImportRow[], options: ImportOptions): Promise<Skus> {
  const found: Skus = { skuOf: new Map(), otherCase: new Map(), ambiguous: new Map() }
  const titles = new Map(rows.map(([, { sku, title }]) => [sku as string, title]))
  const known = Map.groupBy(await skusInAnyCase(work.engine.database, [...titles.keys()]), ({ asked }) => asked)
  const missing: string[] = []
  for (const sku of titles.keys()) {
    const others = (known.get(sku) ?? []).map((one) => one.sku)
    if (others.includes(sku)) continue
    if (others.length === 0) missing.push(sku)
    else if (options.sku_case !== 'fold') found.otherCase.set(sku, others[0]!)
    else if (others.length === 1) found.skuOf.set(sku, others[0]!)
    else found.ambiguous.set(sku, others)
  }
  if (options.create_items === true && !work.job.dry_run) await makeItems(work, { missing, titles, options, found })
  return found
}

type Missing = { missing: readonly string[]; titles: ReadonlyMap<string, unknown>; options: ImportOptions; found: Skus }

/** Spelt in two ways it is one item, where case does not count. What is refused is refused again where it is used, in the row. */
async function makeItems({ engine, job }: Work, { missing, titles, options, found }: Missing): Promise<void> {
  const spellings = Map.groupBy(missing, (sku) => (options.sku_case === 'fold' ? sku.toLowerCase() : sku))
  await Promise.all(
    [...spellings.values()].map(async ([sku, ...others]) => {
      for (const other of others) found.skuOf.set(other, sku!)
      const title = titles.get(sku!)
      await engine.executeUntyped('create_item', { sku, ...(title !== undefined && { title }) }, { actor: job.actor })
    }),
  )
}

async function resolveLocations(work: Work, rows: readonly ImportRow[], options: ImportOptions): Promise<ImportRow[]> {
  const mapped = locationMapOf(options)
  const names = [...new Set(rows.map(([, { location }]) => location as string))]
  let known = await findLocations(work.engine, work.job.reach)
  const codes = new Map(names.map((name) => [name, codeAmong(known, mapped.get(name) ?? name)]))
  const missing = names.filter((name) => codes.get(name) === undefined)
  if (options.create_locations === true && !work.job.dry_run && missing.length > 0) {
    for (const name of missing) await makeLocation(work, mapped.get(name) ?? name)
    known = await findLocations(work.engine, work.job.reach)
    for (const name of missing) codes.set(name, codeAmong(known, mapped.get(name) ?? name))
  }
  return rows.map(([row, values]) => [
    row,
    {
      ...values,
      location: codes.get(values.location as string) ?? mapped.get(values.location as string) ?? values.location,
    },
  ])
}

type Known = Pick<LocationView, 'id' | 'code' | 'name' | 'external_reference'>

/** All that there are, or as far as somebody reaches. */
export async function findLocations(engine: Engine, reach: StoredImport['reach'] = null): Promise<Known[]> {
  const known: Known[] = []
  let cursor: string | null = null
  do {
    const page: { ok: boolean; result?: { data: Known[]; next_cursor: string | null } } = await engine.read(
      'list_locations',
      { limit: engine.limits.page_size_max, ...(cursor !== null && { cursor }) },
      reach === null ? {} : { reach },
    )
    if (!page.ok) break
    known.push(...page.result!.data)
    cursor = page.result!.next_cursor
  } while (cursor !== null)
  return known
}

/** By its code, its id, what it is called elsewhere, its name, or its name as a code. */
function codeAmong(known: readonly Known[], name: string): string | undefined {
  const tests: ((one: Known) => boolean)[] = [
    ({ code, id }) => code === name || id === name,
    ({ external_reference: reference }) => reference === name,
    (one) => one.name.toLowerCase() === name.toLowerCase(),
    ({ code }) => code === codeOf(name),
  ]
  for (const test of tests) {
    const found = known.filter(test)
    if (found.length === 1) return found[0]!.code
  }
  return undefined
}

async function makeLocation({ engine, job }: Work, name: string): Promise<void> {
  await engine.executeUntyped('create_location', { code: codeOf(name), name }, { actor: job.actor })
}

/** Codes have no blanks and no slashes. */
export function codeOf(name: string): string {
  const code = name
    .trim()
    .replace(/[\s/]+/g, '-')
    .toLowerCase()
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(code) ? `location-${code}` : code
}
