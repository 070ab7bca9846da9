/**
 * A TCP proxy in front of a PostgreSQL server that breaks one connection at the worst moment: at COMMIT.
 *
 * `after` forwards the COMMIT, waits until the server has answered, and cuts the client off without the answer. `before` cuts both
 * sides off without forwarding it. `held` never forwards it and only cuts the client off, as a network does that fails silently:
 * the server's session stays open in the middle of its transaction. `sent` forwards it and cuts the client off at once, while the
 * server may still be committing.
 */
import { connect, createServer, type Server, type Socket } from 'node:net'

export type CommitFailure = 'after' | 'before' | 'held' | 'sent'

export interface CommitProxy {
  url: string
  /** The next COMMIT that passes fails in this way; later ones pass. */
  failNextCommit: (failure: CommitFailure) => void
  /** Nothing passes any more on the connections that are open; new ones work. */
  silence: () => void
  /** From now on new connections are refused. */
  refuseConnections: () => void
  close: () => Promise<void>
}

export async function startCommitProxy(serverUrl: string): Promise<CommitProxy> {
  const target = new URL(serverUrl)
  const sockets = new Set<Socket>()
  let armed: CommitFailure | undefined
  let refusing = false
  let silenced = 0
  const server = createServer((client) => {
    if (refusing) return void client.destroy()
    const born = silenced
    const upstream = connect(Number(target.port), target.hostname)
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => {})
    }
    let failed: CommitFailure | undefined
    client.on('data', (data) => {
      if (born < silenced) return
      // A simple query message: the letter Q, four bytes of length, the text and a zero.
      if (armed && /^Q[\s\S]{4}([^\0]*; )?commit\0$/.test(data.toString('latin1'))) {
        failed = armed
        armed = undefined
        if (failed === 'after' || failed === 'sent') upstream.write(data)
        if (failed !== 'after') client.destroy()
        if (failed === 'before') upstream.destroy()
      } else upstream.write(data)
    })
    upstream.on('data', (data) => {
      if (born < silenced) return
      if (failed) client.destroy()
      else client.write(data)
    })
    client.on('close', () => failed === 'held' || failed === 'sent' || upstream.end())
    upstream.on('close', () => born < silenced || client.end())
  })
  const url = new URL(serverUrl)
  url.hostname = '127.0.0.1'
  url.port = String(await listen(server))
  return {
    url: url.href,
    failNextCommit: (failure) => {
      armed = failure
    },
    silence: () => {
      silenced += 1
    },
    refuseConnections: () => {
      refusing = true
    },
    close: () => {
      for (const socket of sockets) socket.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
}
