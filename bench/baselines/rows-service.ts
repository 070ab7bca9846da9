/**
 * A bare server that is asked what Holdfast's availability is asked: it selects the levels of those SKUs by one prepared statement,
 * one per request, and answers the rows as JSON. It knows no channels, settings, kits, expired holds or delivery options.
 */
import { createServer } from 'node:http'
import pg from 'pg'
import { SEEN_LOCATIONS, SEEN_SKUS } from '../load/requests.ts'

const TABLES = `
  create table seen_level (sku text, location text, on_hand int not null, reserved int not null, primary key (sku, location));
  insert into seen_level select 'S' || n, location, 1000, 0
  from generate_series(0, ${SEEN_SKUS - 1}) n, unnest('{${SEEN_LOCATIONS.join()}}'::text[]) location;
  analyze seen_level`

const ROWS = `select sku, location, on_hand, reserved, on_hand - reserved as available from seen_level where sku = any($1)`

const [databaseUrl = ''] = process.argv.slice(2)
const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 })
await pool.query(TABLES)

const server = createServer(async (request, response) => {
  const skus = new URLSearchParams(request.url!.slice(request.url!.indexOf('?') + 1)).getAll('sku')
  const { rows } = await pool.query({ name: 'rows', text: ROWS, values: [skus] })
  const answer = JSON.stringify({ items: rows })
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) })
  response.end(answer)
})
server.listen(0, '127.0.0.1', () => {
  process.send!(`http://127.0.0.1:${(server.address() as { port: number }).port}`)
})
process.once('disconnect', () => process.exit())
