/** Counting by hand: a file is copied into a table, and one statement takes 100,000 quantities over from it. */
import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'

const LEVELS = 100_000

const TABLES = `
  create table counted_level (sku text, location text, on_hand int not null, reserved int not null, primary key (sku, location));
  create table counted (sku text, location text, quantity int);
  insert into counted_level select 'U' || n % 10000, 'counted-' || n / 10000, 0, 0 from generate_series(0, ${LEVELS - 1}) n;
  analyze counted_level`

export async function openCopiedCounts(url: string, directory: string) {
  const client = new pg.Client(url)
  await client.connect()
  await client.query(TABLES)
  const file = join(directory, 'counts.csv')
  return {
    count: async (): Promise<{ levels: number; seconds: number }> => {
      const quantity = 1000 + (Date.now() % 1_000_000)
      const lines = Array.from(
        { length: LEVELS },
        (_, n) => `U${n % 10_000},counted-${Math.floor(n / 10_000)},${quantity}`,
      )
      await writeFile(file, lines.join('\n'))
      await chmod(file, 0o644)
      const begun = performance.now()
      await client.query(`begin; truncate counted; copy counted from '${file}' (format csv)`)
      await client.query(
        `update counted_level l set on_hand = c.quantity from counted c where l.sku = c.sku and l.location = c.location`,
      )
      await client.query('commit')
      return { levels: LEVELS, seconds: (performance.now() - begun) / 1000 }
    },
    close: () => client.end(),
  }
}
