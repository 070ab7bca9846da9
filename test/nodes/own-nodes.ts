/** Three nodes of a test's own, which can be ended and started while it goes on. */
import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { CITUS_SETTINGS, createOnNodes, databaseOf, introduceNodes } from '../support/citus-nodes.ts'
import { freePort } from '../support/postgres-server.ts'
import { serverDirectory } from '../support/server-process.ts'
import { POSTGRES_15, unprivileged } from '../support/server-programs.ts'

export type OwnNode = {
  url: string
  start: () => Promise<void>
  kill: () => Promise<void>
  restart: () => Promise<void>
}
export type OwnNodes = { nodes: OwnNode[]; databaseUrl: string; end: () => Promise<void> }

export async function openOwnNodes(): Promise<OwnNodes> {
  const opened = await Promise.all([0, 1, 2].map(openNode))
  const urls = opened.map(({ node }) => node.url)
  await createOnNodes(urls, 'shop')
  await introduceNodes(urls, 'shop')
  return {
    nodes: opened.map(({ node }) => node),
    databaseUrl: databaseOf(urls[0]!, 'shop'),
    end: async () => {
      await Promise.all(opened.map(({ end }) => end()))
    },
  }
}

async function openNode(): Promise<{ node: OwnNode; end: () => Promise<void> }> {
  const directory = await serverDirectory('node')
  const data = join(directory, 'data')
  const port = await freePort()
  const run = (program: string, ...args: string[]) =>
    promisify(execFile)(join(POSTGRES_15, program), args, { ...unprivileged(), cwd: directory })
  await run('initdb', '-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync')
  const settings = [
    ...CITUS_SETTINGS,
    // With fsync: a node is killed here.
    'citus.recover_2pc_interval=1s',
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=100',
  ]
  const options = settings.map((setting) => `-c ${setting}`).join(' ')
  const control = async (...args: string[]) => {
    await run('pg_ctl', '-D', data, '-l', join(directory, 'log'), '-w', ...args)
  }
  const start = () => control('-o', options, 'start')
  const kill = () => control('-m', 'immediate', 'stop')
  await start()
  const restart = async () => {
    await kill()
    await start()
  }
  const end = async () => {
    await kill().catch(() => {})
    await rm(directory, { recursive: true, force: true })
  }
  return { node: { url: `postgres://postgres@127.0.0.1:${port}/postgres`, start, kill, restart }, end }
}
