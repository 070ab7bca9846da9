/**
 * The architecture, checked: who may import whom, which rooms are pure, where SQL and HTTP may be spoken of, how long a file and a
 * function may be, and how things are named. ARCHITECTURE.md gives the reasons; each test repeats the one that it guards.
 */
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  filesBelow,
  folderNames,
  functionLengths,
  type Import,
  isTest,
  literalText,
  readSource,
  roomOf,
  root,
  type SourceFile,
  type SyntaxNode,
} from './support/source-file.ts'

/** Longer than this only with an entry here; entries shrink and vanish, and a new one needs a reason in review. */
const fileLinesMax = 400
const longFiles: Record<string, number> = {
  'packages/engine/src/domain/sourcing/plan.unit.ts': 471,
}
const functionLinesMax = 70
const longFunctions: Record<string, number> = {}

interface RoomRule {
  /** Our own files: folders end with a slash; `type ` in front allows only the import of types. */
  own: (string | RegExp)[]
  /** Packages, by name or scope; `node:` stands for Node's own modules. */
  packages: string[] | 'any but drivers'
  why: string
}

const rules: Record<string, RoomRule> = {
  'engine/domain': {
    own: ['engine/domain/', 'engine/errors.ts'],
    packages: ['geolib'],
    why: 'the nouns know nothing but each other, so that every rule can be read and tested without a database',
  },
  'engine/shapes': {
    own: ['engine/domain/', 'engine/shapes/'],
    packages: ['typebox'],
    why: 'the words that inputs and views are made of; their closed lists are those of the domain',
  },
  'engine/views': {
    own: ['engine/domain/', 'engine/shapes/', 'engine/views/', 'engine/errors.ts'],
    packages: ['typebox'],
    why: 'what is shown is the same whether a command changed it or a query read it',
  },
  'engine/requests': {
    own: [
      'engine/domain/',
      'engine/shapes/',
      'engine/views/',
      'engine/requests/',
      'engine/commands/define-command.ts',
      'engine/errors.ts',
    ],
    packages: ['typebox'],
    why: 'what was sent is read in one place, which knows its members; the nouns know quantities and records',
  },
  'engine/commands': {
    own: [
      'engine/domain/',
      'engine/shapes/',
      'engine/views/',
      'engine/requests/',
      'engine/commands/',
      'engine/errors.ts',
    ],
    packages: ['typebox'],
    why: 'a command is decided from what was loaded for it; whoever can do I/O sooner or later decides on unlocked state',
  },
  'engine/db': {
    own: ['engine/domain/', 'engine/db/', 'type engine/config.ts'],
    packages: ['node:', 'pg', '@electric-sql/pglite'],
    why: 'the database room stores and loads; it must not know which command asks',
  },
  'engine/queries': {
    own: [
      'engine/domain/',
      'engine/shapes/',
      'engine/views/',
      'engine/queries/',
      'engine/integrity/integrity.ts',
      'engine/db/database.ts',
      'engine/db/rows.ts',
      'engine/db/json-rows.ts',
      'engine/db/document-rows.ts',
      /^engine\/db\/[a-z-]*configuration[a-z-]*\.ts$/,
      'engine/errors.ts',
      'type engine/config.ts',
    ],
    packages: ['node:', 'typebox'],
    why: 'reads go from SQL to the answer; through the writing modules they would take locks',
  },
  'engine/integrity': {
    own: ['engine/domain/', 'engine/integrity/', 'engine/db/database.ts'],
    packages: [],
    why: 'the checks look at the data alone, so that a mistake in the code that wrote it cannot hide in them',
  },
  'engine/pipeline': {
    own: [
      'engine/pipeline/',
      'engine/commands/',
      'engine/queries/',
      'engine/db/',
      'engine/domain/',
      'engine/errors.ts',
      'engine/config.ts',
    ],
    packages: 'any but drivers',
    why: 'the pipeline carries commands and questions to the database and answers back, whoever calls it',
  },
  'engine/workers': {
    own: [
      'engine/workers/',
      'engine/pipeline/',
      'engine/db/',
      'engine/queries/',
      'engine/domain/',
      'engine/errors.ts',
      'engine/config.ts',
      'type engine/engine.ts',
    ],
    packages: 'any but drivers',
    why: 'a worker is a caller like any other and changes stock only through the pipeline',
  },
  'engine/engine.ts': {
    own: ['engine/'],
    packages: 'any but drivers',
    why: 'the engine puts the rooms together; the drivers stay behind the port',
  },
  'engine/index.ts': { own: ['engine/'], packages: [], why: 'it only names what others make' },
  'engine/config.ts': {
    own: ['engine/domain/'],
    packages: [],
    why: 'the configuration is plain data that every room may read',
  },
  'engine/errors.ts': {
    own: ['engine/domain/'],
    packages: [],
    why: 'the table of errors is plain data that every room may read',
  },
  'server/http': {
    own: ['server/http/'],
    packages: 'any but drivers',
    why: 'what HTTP can do, a host program must be able to do too: everything goes through the engine',
  },
  'server/index.ts': { own: ['server/'], packages: [], why: 'it only names what others make' },
  'server/cli': {
    own: ['server/cli/', 'server/http/'],
    packages: 'any but drivers',
    why: 'the command line is thin: it opens a database, starts the engine and shows what it says',
  },
}

const drivers = ['pg', '@electric-sql/pglite']
const sources = filesBelow('packages').filter((path) => path.endsWith('.ts'))
const production = sources.filter((path) => !isTest(path)).map(readSource)
const everyTypeScript = ['packages', 'test', 'bench', 'examples']
  .flatMap((folder) => filesBelow(folder))
  .filter((path) => path.endsWith('.ts'))

function inRooms(...rooms: string[]): SourceFile[] {
  return production.filter((file) => rooms.includes(roomOf(file.path)))
}

function expectNone(violations: string[], why: string): void {
  expect(violations, why).toEqual([])
}

describe('who may import whom', () => {
  it.each(Object.entries(rules))('%s keeps to its neighbours', (room, rule) => {
    const violations = inRooms(room).flatMap((file) =>
      file.imports.filter((target) => !mayImport(rule, target)).map(({ target }) => `${file.path} imports ${target}`),
    )
    expectNone(violations, rule.why)
  })

  it('every room of the packages has a rule', () => {
    const unknown = production.filter((file) => !(roomOf(file.path) in rules)).map((file) => file.path)
    expectNone(unknown, 'a new room needs an entry in the table above, or it may import anything')
  })

  it('nothing in the packages imports a test', () => {
    const violations = production.flatMap((file) =>
      file.imports
        .filter(({ target }) => target.startsWith('test/') || isTest(target))
        .map(({ target }) => `${file.path} imports ${target}`),
    )
    expectNone(violations, 'tests are not shipped')
  })
})

function mayImport(rule: RoomRule, { target, isOwn, isTypeOnly }: Import): boolean {
  if (isOwn) return rule.own.some((allowed) => matchesOwn(allowed, withinPackage(target), isTypeOnly))
  const isWithin = (name: string) =>
    name === 'node:' ? target.startsWith(name) : target === name || target.startsWith(`${name}/`)
  if (rule.packages === 'any but drivers') return !drivers.some(isWithin)
  return rule.packages.some(isWithin)
}

/** `packages/engine/src/db/migrate.ts` is `engine/db/migrate.ts` here. */
function withinPackage(path: string): string {
  return path.replace(/^packages\/(\w+)\/src\//, '$1/')
}

function matchesOwn(allowed: string | RegExp, target: string, isTypeOnly: boolean): boolean {
  if (allowed instanceof RegExp) return allowed.test(target)
  if (allowed.startsWith('type ')) return isTypeOnly && target === allowed.slice('type '.length)
  return allowed.endsWith('/') ? target.startsWith(allowed) : target === allowed
}

describe('what a room may say', () => {
  it('the pure rooms have no clock, no chance and no process', () => {
    const violations = inRooms(
      'engine/domain',
      'engine/shapes',
      'engine/views',
      'engine/requests',
      'engine/commands',
    ).flatMap((file) =>
      file.nodes.filter(isImpure).map((node) => `${file.path}:${file.lineOf(node)} uses ${file.textOf(node)}`),
    )
    expectNone(violations, 'a decision must come out the same when a batch is run again: now and ids are arguments')
  })

  it('SQL is spoken in db, queries, integrity and workers only', () => {
    const violations = production
      .filter(
        (file) => !['engine/db', 'engine/queries', 'engine/integrity', 'engine/workers'].includes(roomOf(file.path)),
      )
      .flatMap((file) =>
        file.nodes
          .filter((node) => sqlPattern.test(literalText(node) ?? ''))
          .map((node) => `${file.path}:${file.lineOf(node)} has SQL: ${literalText(node)!.trim().slice(0, 60)}`),
      )
    expectNone(violations, 'locks and their order can only be reviewed if all SQL is in one place')
  })

  it('the core knows no HTTP', () => {
    const violations = inRooms(...Object.keys(rules).filter((room) => room.startsWith('engine/'))).flatMap((file) =>
      file.nodes.filter(speaksHttp).map((node) => `${file.path}:${file.lineOf(node)} says ${file.textOf(node)}`),
    )
    expectNone(
      violations,
      'a code has a kind, and http/ maps kinds to statuses; the same core serves the CLI and a library',
    )
  })
})

const sqlPattern =
  /^\s*(select\s|insert\s+into\s|update\s+[\w.?]+\s+(as\s+\w+\s+)?set\s|delete\s+from\s|with\s+(recursive\s+)?\w+(\s*\([^)]*\))?\s+as\s)/

const impureMembers = /^(Date\.now|Math\.random|(performance|process|crypto|Temporal\.Now|globalThis)\.\w+)$/
const impureNames = /^(randomUUID|randomBytes|setTimeout|setInterval|setImmediate)$/

function isImpure(node: SyntaxNode): boolean {
  if (node.type === 'NewExpression') return isNamed(node.callee, 'Date') && (node.arguments as unknown[]).length === 0
  if (node.type === 'CallExpression') return isNamed(node.callee, 'Date')
  if (node.type === 'Identifier') return impureNames.test(String(node.name))
  return node.type === 'MemberExpression' && impureMembers.test(memberText(node))
}

function isNamed(node: unknown, name: string): boolean {
  return (node as SyntaxNode).type === 'Identifier' && (node as SyntaxNode).name === name
}

function memberText(node: SyntaxNode): string {
  if (node.type === 'Identifier') return String(node.name)
  if (node.type !== 'MemberExpression') return ''
  return `${memberText(node.object as SyntaxNode)}.${(node.property as SyntaxNode).name ?? ''}`
}

function speaksHttp(node: SyntaxNode): boolean {
  if (node.type === 'Identifier' || node.type === 'Literal')
    return /fastify/i.test(String(node.name ?? node.value ?? ''))
  if (node.type !== 'Property') return false
  const value = (node.value as SyntaxNode).value
  const isStatus = /^status(Code)?$/.test(String((node.key as SyntaxNode).name ?? ''))
  return isStatus && typeof value === 'number' && value >= 100 && value < 600
}

describe('lengths', () => {
  it(`no file is longer than ${fileLinesMax} lines`, () => {
    const lengths = everyTypeScript.map((path) => ({ name: path, lines: readSource(path).lineCount }))
    expectNone(tooLong(lengths, fileLinesMax, longFiles), 'a file that needs scrolling hides what it is about')
  })

  it(`no function is longer than ${functionLinesMax} lines`, () => {
    const lengths = production.flatMap(functionLengths)
    expectNone(tooLong(lengths, functionLinesMax, longFunctions), 'a function should be seen at once')
  })
})

function tooLong(found: { name: string; lines: number }[], max: number, exceptions: Record<string, number>): string[] {
  const over = found
    .filter(({ name, lines }) => lines > (exceptions[name] ?? max))
    .map(({ name, lines }) => `${name} has ${lines} lines`)
  const needless = Object.keys(exceptions)
    .filter((name) => !found.some((one) => one.name === name && one.lines > max))
    .map((name) => `${name} is in the table of exceptions and does not need to be`)
  return [...over, ...needless]
}

describe('names', () => {
  it('files and folders are in kebab-case', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(unit|db|http|e2e|test))?(\.ts)?$/
    const names = [...folderNames(everyTypeScript), ...everyTypeScript.map((path) => basename(path))]
    expectNone(
      names.filter((name) => !kebab.test(name)),
      'one way to write names, on file systems with and without case',
    )
  })

  it('nothing is called utils, helpers, common, types or misc', () => {
    const bucket = /(^|-)(utils?|helpers?|common|types|misc)$/
    const violations = everyTypeScript.filter((path) =>
      path.split('/').some((name) => bucket.test(name.replace(/(\.(unit|db|http|e2e|test))?\.ts$/, ''))),
    )
    expectNone(violations, 'a bucket has no meaning of its own and collects what nobody wanted to name')
  })

  it('nothing committed names a path of one machine', () => {
    // Spelt in two pieces, so that this file is not its own finding.
    const machinePath = new RegExp(`(^|[\\s"'\`(=:])/${'work'}/|/tmp/${'bash'}_jobs`)
    const textFile = /\.(ts|js|mjs|json|sql|md|ya?ml|sh|txt|html|css)$|^[^.]+$|^\.ci\//
    const violations = filesBelow('')
      .filter((path) => textFile.test(path) && machinePath.test(readFileSync(join(root, path), 'utf8')))
      .map((path) => `${path} names a directory of the machine it was written on`)
    expectNone(violations, 'it works nowhere else')
  })
})
