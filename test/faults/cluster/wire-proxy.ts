/**
 * A TCP proxy on loopback that does to connections what networks do: it cuts them, on one side or both, lets them stall, and lets
 * them go silent for good without a word. It also looks at what a client sends, and strikes at the message that it was told of.
 */
import { connect, createServer, type Server, type Socket } from 'node:net'
import { freePort } from '../../support/postgres-server.ts'

export interface Link {
  client: Socket
  server: Socket
  /** Nothing passes any more, in either direction, and nobody is told. */
  dead: boolean
}

/** What becomes of the message that was waited for: it is lost on its way, or it arrives and its answer is lost. */
export type Fate = 'lost' | 'answer lost'

interface Ambush {
  pattern: RegExp
  fate: Fate
  strike: (link: Link) => void
}

export class WireProxy {
  readonly port: number
  readonly #server: Server
  readonly #links = new Set<Link>()
  readonly #sockets = new Set<Socket>()
  #target: number
  #ambush: Ambush | undefined
  #isStalled = false
  #isRefusing = false

  static async to(target: number): Promise<WireProxy> {
    const port = await freePort()
    const proxy = new WireProxy(port, target)
    await new Promise<void>((resolve, reject) => {
      proxy.#server.once('error', reject)
      proxy.#server.listen(port, '127.0.0.1', resolve)
    })
    return proxy
  }

  private constructor(port: number, target: number) {
    this.port = port
    this.#target = target
    this.#server = createServer((client) => this.#accept(client))
  }

  /** Where new connections lead from now on. */
  pointAt(target: number): void {
    this.#target = target
  }

  refuse(refusing: boolean): void {
    this.#isRefusing = refusing
  }

  /** Both sides are told. */
  cut(): void {
    for (const link of this.#links) this.#destroy(link)
  }

  /** Only the client is told: the server's session stays open in the middle of whatever it does. */
  cutClients(): void {
    for (const link of this.#links) {
      link.dead = true
      link.client.destroy()
    }
  }

  /** What is open goes silent for good; new connections work. */
  silence(): void {
    for (const link of this.#links) {
      link.dead = true
      link.client.pause()
      link.server.pause()
    }
  }

  /** What went silent, or lost its client, is closed on both sides at last. */
  buryTheDead(): void {
    for (const link of this.#links) if (link.dead) this.#destroy(link)
  }

  /** Everything waits, on open and on new connections; then it goes on as if nothing had been. */
  stall(stalled: boolean): void {
    this.#isStalled = stalled
    for (const link of this.#links) this.#pace(link)
  }

  /** Resolves with the connection when a client sends what fits the pattern; that connection is dead then. */
  ambush(pattern: RegExp, fate: Fate): Promise<Link> {
    return new Promise((strike) => {
      this.#ambush = { pattern, fate, strike }
    })
  }

  disarm(): void {
    this.#ambush = undefined
  }

  async close(): Promise<void> {
    this.cut()
    for (const socket of this.#sockets) socket.destroy()
    await new Promise<void>((resolve) => this.#server.close(() => resolve()))
  }

  #accept(client: Socket): void {
    if (this.#isRefusing) return void client.destroy()
    const server = connect(this.#target, '127.0.0.1')
    const link: Link = { client, server, dead: false }
    this.#links.add(link)
    for (const socket of [client, server]) {
      this.#sockets.add(socket)
      socket.setNoDelay(true).on('error', () => {})
      socket.once('close', () => this.#sockets.delete(socket))
    }
    client.on('data', (data) => this.#pass(link, data))
    server.on('data', (data) => link.dead || client.write(data))
    client.on('close', () => link.dead || server.destroySoon())
    server.on('close', () => {
      // The client of a dead link learns nothing until that is buried.
      if (link.dead) return
      client.destroySoon()
      this.#links.delete(link)
    })
    this.#pace(link)
  }

  #pass(link: Link, data: Buffer): void {
    if (link.dead) return
    const ambush = this.#ambush
    if (!ambush?.pattern.test(data.toString('latin1'))) return void link.server.write(data)
    this.#ambush = undefined
    link.dead = true
    if (ambush.fate === 'answer lost') link.server.write(data)
    ambush.strike(link)
  }

  #pace({ client, server, dead }: Link): void {
    if (dead) return
    for (const socket of [client, server]) this.#isStalled ? socket.pause() : socket.resume()
  }

  #destroy(link: Link): void {
    link.dead = true
    link.client.destroy()
    link.server.destroy()
    this.#links.delete(link)
  }
}

/** The end of a transaction on the wire. */
export const COMMIT = /(^|[^a-z])commit\0/i
/** A transaction that has begun: its first lock or read comes after this. */
export const BEGIN = /(^|[^a-z_])begin/i
