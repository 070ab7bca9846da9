/** What one part of a run is played on: servers, services, and proxies between them. It ends only what it has started. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { PostgresNode } from './postgres-node.ts'
import { copyData, giveToServer } from './programs.ts'
import { Service } from './service.ts'
import { SmallDisk } from './small-disk.ts'
import { setSynchronous, standbyOf, untilAttached } from './standby.ts'
import { WireProxy } from './wire-proxy.ts'

export interface ClusterNeeds {
  database?: 'postgres' | 'pglite'
  standby?: 'sync' | 'async'
  services?: number
  /** The server's data lies on a disk of its own with so many megabytes. */
  diskMegabytes?: number
  /** For the services, besides what they need to find their database. */
  env?: Record<string, string>
}

export interface ClusterPlace {
  programs: string
  template: string
  /** For data; new for every cluster. */
  directory: string
  /** For what the services say, and the history. */
  logs: string
  source: string
}

export class Cluster {
  readonly needs: ClusterNeeds
  readonly place: ClusterPlace
  readonly services: Service[] = []
  /** The services' ways to their database, in the order of the services. */
  readonly proxies: WireProxy[] = []
  disk: SmallDisk | undefined
  standby: PostgresNode | undefined
  /** Between the primary and its standby. */
  replication: WireProxy | undefined
  #primary: PostgresNode | undefined
  #nodes = 0

  static async start(place: ClusterPlace, needs: ClusterNeeds): Promise<Cluster> {
    const cluster = new Cluster(place, needs)
    try {
      if (needs.database !== 'pglite') await cluster.#startServers()
      await cluster.#startServices()
    } catch (error) {
      await cluster.stop()
      throw error
    }
    return cluster
  }

  private constructor(place: ClusterPlace, needs: ClusterNeeds) {
    this.place = place
    this.needs = needs
  }

  get primary(): PostgresNode {
    if (!this.#primary) throw new Error('There is no server: the services have an embedded database.')
    return this.#primary
  }

  /** Where the embedded database lies. */
  get dataDirectory(): string {
    return join(this.place.directory, 'embedded')
  }

  /** The standby is the primary from now on, and the services find it there. What was the primary is answered. */
  takeOver(): PostgresNode {
    const old = this.primary
    if (!this.standby) throw new Error('There is no standby to take over.')
    this.#primary = this.standby
    this.standby = undefined
    return old
  }

  /** A new standby of the primary, and of the kind that this cluster has. */
  async addStandby(): Promise<void> {
    const kind = this.needs.standby ?? 'async'
    await this.replication?.close()
    this.replication = await WireProxy.to(this.primary.port)
    const place = await this.#newNode()
    this.standby = await standbyOf(this.primary, { ...place, through: this.replication.port })
    if (kind === 'sync') await setSynchronous(this.primary, true)
    await untilAttached(this.primary, kind)
    // This commit waits for the standby, and so for everything before it.
    if (kind === 'sync') await this.primary.query("select pg_logical_emit_message(true, 'faults', 'attached')")
  }

  async stop(): Promise<void> {
    await Promise.all(this.services.map((service) => service.kill()))
    for (const proxy of [...this.proxies, this.replication]) await proxy?.close()
    await this.#primary?.kill()
    this.disk?.unmount()
    for (const node of [this.standby, this.#primary]) await node?.remove()
  }

  async #startServers(): Promise<void> {
    const place = await this.#newNode()
    if (this.needs.diskMegabytes) this.disk = await SmallDisk.at(place.directory, this.needs.diskMegabytes)
    this.#primary = await PostgresNode.at(place)
    await copyData(this.place.template, this.#primary.data)
    await this.#primary.start()
    if (this.needs.standby) await this.addStandby()
  }

  async #newNode(): Promise<{ programs: string; directory: string; logFile: string }> {
    const name = `node-${++this.#nodes}`
    const directory = join(this.place.directory, name)
    await mkdir(directory, { recursive: true })
    await giveToServer(directory)
    return { programs: this.place.programs, directory, logFile: join(this.place.logs, `${name}.log`) }
  }

  async #startServices(): Promise<void> {
    const isEmbedded = this.needs.database === 'pglite'
    const { source, logs } = this.place
    for (let at = 0; at < (isEmbedded ? 1 : (this.needs.services ?? 2)); at++) {
      const proxy = isEmbedded ? undefined : await WireProxy.to(this.primary.port)
      if (proxy) this.proxies.push(proxy)
      const env = proxy
        ? { DATABASE_URL: `postgres://postgres@127.0.0.1:${proxy.port}/postgres` }
        : { HOLDFAST_DATA_DIR: this.dataDirectory }
      const name = `service-${at}`
      const logFile = join(logs, `${name}.log`)
      this.services.push(await Service.of({ name, source, env: { ...env, ...this.needs.env }, logFile }))
    }
    await Promise.all(this.services.map((service) => service.startUntilItRuns()))
  }
}
