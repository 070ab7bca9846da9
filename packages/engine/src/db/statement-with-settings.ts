/**
 * One statement outside a transaction, together with the settings that it is to run under, in one round trip.
 *
 * Settings can't be left on the session: behind a pooler that shares connections between transactions (PgBouncer in
 * transaction mode), a `set` would reach whoever uses that connection next, and the next statement of ours may run on
 * another. What is sent before one Sync message is one transaction to the server and to the pooler, so the settings are
 * sent ahead of the statement, local to that transaction, and nothing of them remains.
 */
import pg from 'pg'

export function queryWithSettings<Row extends pg.QueryResultRow>(
  client: pg.ClientBase,
  statement: {
    text: string
    values: (string | Buffer | null)[]
    types: pg.CustomTypesConfig
    query_timeout: number | undefined
  },
  settings: Readonly<Record<string, string>>,
): Promise<pg.QueryResult<Row>> {
  return new Promise((resolve, reject) => {
    const extended = { ...statement, queryMode: 'extended' }
    const query = new pg.Query<Row>(extended, (error, results) => {
      // Two statements were sent, so that two results come back; the settings' is the first.
      if (error) reject(error)
      else resolve((results as unknown as pg.QueryResult<Row>[])[1]!)
    })
    if (statement.query_timeout !== undefined) Object.assign(query, { query_timeout: statement.query_timeout })
    const { submit } = query
    query.submit = (connection) => {
      connection.stream.cork()
      try {
        sendSettings(connection, settings)
        return submit.call(query, connection)
      } finally {
        connection.stream.uncork()
      }
    }
    client.query(query)
  })
}

/** Without a Sync: the transaction that this begins goes on with the statement that follows. */
function sendSettings(connection: pg.Connection, settings: Readonly<Record<string, string>>): void {
  const calls = Object.keys(settings).map((name, index) => `set_config('${name}', $${index + 1}, true)`)
  connection.parse({ name: '', text: `select ${calls.join(', ')}`, types: [] }, true)
  connection.bind({ values: Object.values(settings) } as pg.BindConfig, true)
  connection.describe({ type: 'P', name: '' }, true)
  connection.execute({}, true)
}
