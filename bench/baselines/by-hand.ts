/**
 * What a careful shop writes by hand: one transaction per request that locks the level, checks it, reserves, records the reservation,
 * and commits. On tables like Holdfast's, with the same two writes and the same durability; no key, no ledger, no events.
 */
import pg from 'pg'
import { UNIFORM_SKUS } from '../load/requests.ts'

const TABLES = `
  create table by_hand_level (sku text primary key, on_hand int not null, reserved int not null) with (fillfactor = 80);
  create table by_hand_reservation (reference text primary key, sku text not null, quantity int not null);
  insert into by_hand_level select 'U' || n, 1000000000, 0 from generate_series(0, ${UNIFORM_SKUS - 1}) n;
  insert into by_hand_level values ('HOT', 1000000000, 0);
  analyze by_hand_level`

export async function makeByHandTables(url: string): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  await client.query(TABLES)
  await client.end()
}

/** Named statements, so that they are planned once on each connection. */
const LOCK = { name: 'lock', text: 'select on_hand - reserved as free from by_hand_level where sku = $1 for update' }
const RECORD = { name: 'record', text: 'insert into by_hand_reservation values ($1, $2, $3)' }
const RESERVE = { name: 'reserve', text: 'update by_hand_level set reserved = reserved + $2 where sku = $1' }

export type ByHand = {
  reserve: (reference: string, sku: string, quantity: number) => Promise<'reserved' | 'out of stock'>
  close: () => Promise<void>
}

export function openByHand(url: string, connections: number): ByHand {
  const pool = new pg.Pool({ connectionString: url, max: connections })
  return {
    reserve: async (reference, sku, quantity) => {
      const client = await pool.connect()
      try {
        await client.query('begin')
        const { rows } = await client.query({ ...LOCK, values: [sku] })
        if (!(rows[0]?.free >= quantity)) {
          await client.query('rollback')
          return 'out of stock'
        }
        await client.query({ ...RECORD, values: [reference, sku, quantity] })
        await client.query({ ...RESERVE, values: [sku, quantity] })
        await client.query('commit')
        return 'reserved'
      } finally {
        client.release()
      }
    },
    close: () => pool.end(),
  }
}
