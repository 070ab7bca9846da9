/** Rows at locations that whoever sent them does not reach are refused one by one; the others are carried out. */
import { type Engine, ERRORS, type ImportError, type ImportRow, type StoredImport } from 'holdfast'

type Work = { engine: Engine; job: StoredImport }
type Judged = { rows: readonly ImportRow[]; refused: ImportError[] }

export async function withinReach({ engine, job }: Work, rows: readonly ImportRow[]): Promise<Judged> {
  const { reach } = job
  if (reach === null) return { rows, refused: [] }
  const locations = [...new Set(rows.map(([, { location }]) => String(location)))]
  const beyond = new Set<string>()
  for (const location of locations) {
    const found = await engine.read('get_location', { location }, { reach })
    // What is not there is refused by the command, as for everybody.
    if (!found.ok && found.code === 'out_of_reach') beyond.add(location)
  }
  return {
    rows: rows.filter(([, { location }]) => !beyond.has(String(location))),
    refused: rows.flatMap(([row, { location }]): ImportError[] =>
      beyond.has(String(location)) ? [refusal(row, String(location))] : [],
    ),
  }
}

function refusal(row: number, location: string): ImportError {
  return {
    ...{ row, column: 'location', value: location, code: 'out_of_reach' },
    detail: `The key does not reach the location ${location}.`,
    remedy: ERRORS.out_of_reach.remedy,
  }
}
