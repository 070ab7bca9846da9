/**
 * What is published, as somebody gets it: the members are built and packed, installed into an empty project by npm, compiled against
 * under the strictest settings, and run, on the oldest and the newest version of Node that they are said to run on.
 */
import { execFile, spawn } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const consumer = fileURLToPath(new URL('./consumer/', import.meta.url))
// The root's own Node is the newest; this folder has the oldest as a dependency of its own.
const nodes = {
  22: fileURLToPath(new URL('./node_modules/.bin/node', import.meta.url)),
  24: process.execPath,
}

type Ran = { status: number; output: string }

/** Runs a program with one of the versions of Node, npm included. */
function run(node: string, program: string, args: readonly string[], cwd: string): Promise<Ran> {
  // npm and vitest tell their children about themselves; an installation elsewhere must not hear of it.
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|NODE_|VITEST|HOLDFAST_|DATABASE_URL$|INIT_CWD$)/i.test(name),
  )
  const env = { ...Object.fromEntries(inherited), PATH: [dirname(node), process.env.PATH].join(delimiter) }
  return new Promise((resolve) => {
    execFile(program, args, { cwd, env, timeout: 120_000 }, (error, out, err) => {
      resolve({ status: error ? Number(error.code ?? 1) : 0, output: out + err })
    })
  })
}

async function granted(work: Promise<Ran>): Promise<string> {
  const { status, output } = await work
  expect(status, output).toBe(0)
  return output
}

let directory: string
let tarballs: Record<'holdfast' | '@holdfast/admin' | '@holdfast/server' | '@holdfast/sdk', string>

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'holdfast-packages-'))
  const members = ['-w', 'holdfast', '-w', '@holdfast/sdk', '-w', '@holdfast/admin', '-w', '@holdfast/server']
  await granted(run(nodes[24], 'npm', ['pack', ...members, '--pack-destination', directory], root))
  const files = await readdir(directory)
  const tarball = (start: string) => join(directory, files.find((name) => name.startsWith(start))!)
  tarballs = {
    holdfast: tarball('holdfast-0'),
    '@holdfast/admin': tarball('holdfast-admin-'),
    '@holdfast/server': tarball('holdfast-server-'),
    '@holdfast/sdk': tarball('holdfast-sdk-'),
  }
}, 120_000)
afterAll(() => rm(directory, { recursive: true, force: true }))

/** An empty project with some of the packages in it, and the programs that use them. */
async function install(name: string, node: string, dependencies: Record<string, string>): Promise<string> {
  const project = await mkdtemp(join(directory, `${name}-`))
  // Ours are found in the tarballs also where one asks for another.
  const overrides = Object.fromEntries(Object.entries(tarballs).map(([member, tarball]) => [member, `file:${tarball}`]))
  const manifest = { name: 'consumer', private: true, type: 'module', dependencies, overrides }
  await writeFile(join(project, 'package.json'), JSON.stringify(manifest))
  // With engine-strict, a package that is not said to run on this Node is refused.
  const flags = ['--prefer-offline', '--engine-strict', '--no-audit', '--no-fund', '--no-update-notifier']
  await granted(run(node, 'npm', ['install', ...flags], project))
  await cp(consumer, project, { recursive: true })
  return project
}

const fileOf = (member: keyof typeof tarballs) => ({ [member]: `file:${tarballs[member]}` })

describe.each([22, 24] as const)('on Node %i', (version) => {
  const node = nodes[version]
  let project: string
  beforeAll(async () => {
    const all = { ...fileOf('holdfast'), ...fileOf('@holdfast/server'), ...fileOf('@holdfast/sdk') }
    project = await install(`node-${version}`, node, all)
  }, 120_000)

  it('the engine runs embedded in a program', async () => {
    const output = await granted(
      run(node, node, ['--disable-warning=ExperimentalWarning', 'use-engine.ts', 'data'], project),
    )
    expect(JSON.parse(output)).toEqual({
      node: String(version),
      state: 'draft',
      available: 7,
      refused: 'insufficient_stock',
    })
  }, 60_000)

  it('the service starts, is used through the SDK, is checked, and stops', async () => {
    const bin = join(project, 'node_modules/.bin/holdfast')
    const { version: packed } = JSON.parse(await readFile(join(root, 'packages/server/package.json'), 'utf8'))
    expect(await granted(run(node, bin, ['--version'], project))).toBe(`${packed}\n`)
    const service = spawn(bin, ['start'], {
      cwd: project,
      env: { PATH: `${dirname(node)}${delimiter}${process.env.PATH}`, PORT: '0', HOLDFAST_LOG_LEVEL: 'warn' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = new Promise<number | null>((resolve) => service.once('close', resolve))
    try {
      const address = await new Promise<string>((resolve, reject) => {
        let printed = ''
        service.stdout.on('data', (chunk) => {
          printed += chunk
          const found = /Holdfast listens on (http:\S+),/.exec(printed)
          if (found) resolve(found[1]!)
        })
        ended.then((code) => reject(new Error(`it ended with ${code}:\n${printed}`)))
      })
      const program = ['--disable-warning=ExperimentalWarning', 'run-use-service.ts', address]
      expect(await (await fetch(`${address}/admin/orders`)).text()).toContain('/admin/assets/')
      const output = await granted(run(node, node, program, project))
      expect(JSON.parse(output)).toEqual({ number: 'O-1', shipments: 1, available: 8 })
    } finally {
      service.kill('SIGTERM')
    }
    expect(await ended).toBe(0)
    expect(await granted(run(node, bin, ['verify'], project))).toMatch(/^All \d+ checks hold/m)
  }, 90_000)
})

describe('what a program that compiles against the packages sees', () => {
  let project: string
  beforeAll(async () => {
    const { devDependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
    const types = { '@types/node': devDependencies['@types/node'], '@types/pg': devDependencies['@types/pg'] }
    project = await install('types', nodes[24], { ...fileOf('holdfast'), ...fileOf('@holdfast/sdk'), ...types })
  }, 120_000)

  async function compile(compilerOptions: object, files: readonly string[]): Promise<Ran> {
    const strictest = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noPropertyAccessFromIndexSignature: true,
      skipLibCheck: false,
      allowImportingTsExtensions: true,
      noEmit: true,
    }
    const config = { compilerOptions: { ...strictest, ...compilerOptions }, files }
    await writeFile(join(project, 'tsconfig.json'), JSON.stringify(config))
    return run(nodes[24], nodes[24], [join(root, 'node_modules/typescript/bin/tsc')], project)
  }

  it('is sound in Node, to the last declaration', async () => {
    const options = { module: 'NodeNext', target: 'ES2024', lib: ['ES2024'], types: ['node'] }
    await granted(compile(options, ['use-engine.ts', 'lend-pool.ts', 'use-service.ts']))
    // PGlite's own declarations name what only browsers and Emscripten have.
    await granted(compile({ ...options, skipLibCheck: true }, ['lend-pglite.ts']))
  }, 60_000)

  it('is sound in a browser, where nothing of Node’s is known', async () => {
    const options = {
      module: 'ESNext',
      moduleResolution: 'bundler',
      target: 'ES2024',
      lib: ['ES2024', 'DOM'],
      types: [],
    }
    await granted(compile(options, ['use-service.ts']))
  }, 60_000)

  it('has no place for a member that is misspelt', async () => {
    const misspelt = `import { createHoldfast } from '@holdfast/sdk'
      await createHoldfast({ baseUrl: '' }).execute('place_order', { numbr: 'O-1', lines: [] })`
    await writeFile(join(project, 'misspelt.ts'), misspelt)
    const options = { module: 'NodeNext', target: 'ES2024', types: ['node'] }
    const { status, output } = await compile(options, ['misspelt.ts'])
    expect(status).not.toBe(0)
    expect(output).toMatch(/misspelt\.ts.*error TS\d+: .*'numbr' does not exist/s)
  }, 60_000)
})

it('the engine brings its database drivers and nothing of the service', async () => {
  const project = await install('engine', nodes[24], fileOf('holdfast'))
  const output = await granted(run(nodes[24], 'npm', ['ls', '--all', '--parseable'], project))
  const names = output.split('\n').flatMap((path) => path.split(/node_modules[/\\]/).slice(1))
  expect(names).toEqual(expect.arrayContaining(['holdfast', '@electric-sql/pglite', 'pg', 'typebox', 'uuid']))
  const own = /^(holdfast|@electric-sql\/pglite.*|pg|pg-.*|pgpass|postgres-.*|split2|xtend|typebox|uuid|geolib)$/
  expect(names.filter((name) => !own.test(name))).toEqual([])
}, 60_000)
