/**
 * The architecture, checked: who may import whom, which rooms are pure, where SQL and HTTP may be spoken of, how long a file and a
 * function may be, and how things are named. ARCHITECTURE.md gives the reasons; each test repeats the one that it guards.
 */
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { undocumentedExports } from './support/doc-comments.ts'
import { mayImport, rules } from './support/room-rules.ts'
import {
  filesBelow,
  folderNames,
  functionLengths,
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
const longFiles: Record<string, number> = {}
/** Written by `npm run sdk`. */
const generatedFiles = ['packages/sdk/src/api.ts', 'packages/sdk/src/operations.ts']
const functionLinesMax = 70
/** A component is mostly what it shows; it is no longer than a screen and a half. */
const componentLinesMax = 130
const componentFileLinesMax = 200
/** Words, one after another. */
const wordFiles = ['packages/admin/src/language/en.ts', 'packages/admin/src/language/de.ts']
const longFunctions: Record<string, number> = {}

const isSource = (path: string) => /\.tsx?$/.test(path)
const sources = filesBelow('packages').filter(isSource)
// What builds the admin, and what its tests stand on, is no part of what is served.
const production = sources
  .filter((path) => !isTest(path) && !/^packages\/admin\/(build|browser|vite\.config)/.test(path))
  .map(readSource)
const everyTypeScript = ['packages', 'test', 'bench', 'examples']
  .flatMap((folder) => filesBelow(folder))
  .filter((path) => isSource(path) && !generatedFiles.includes(path))

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

describe('how files hang together', () => {
  it('no verb imports a verb', () => {
    const verbs = inRooms('engine/commands').filter(({ path }) => isVerb(path))
    const violations = verbs.flatMap((file) =>
      file.imports.filter(({ target }) => isVerb(target)).map(({ target }) => `${file.path} imports ${target}`),
    )
    expect(verbs.length).toBeGreaterThan(0)
    expectNone(violations, 'what two verbs share is a noun or a reading of requests, and stands where both find it')
  })

  it('every verb has its decisions tested beside it', () => {
    const untested = inRooms('engine/commands')
      .filter(({ path }) => isVerb(path) && !sources.includes(path.replace(/\.ts$/, '.unit.ts')))
      .map(({ path }) => path)
    expectNone(untested, 'what a verb decides is said in the words of the domain, without a database')
  })

  it('no file imports itself by way of others', () => {
    const importsOf = new Map(
      everyTypeScript
        .map(readSource)
        .map((file) => [file.path, file.imports.filter(({ isOwn }) => isOwn).map(({ target }) => target)]),
    )
    const violations = circlesIn(importsOf).map((circle) => circle.join(' → '))
    expectNone(violations, 'files in a circle can only be understood, tested and loaded together')
  })
})

function isVerb(path: string): boolean {
  return /^packages\/engine\/src\/commands\/[^/]+\/[^/]+\.ts$/.test(path)
}

/** Depth first: an import of a file that is being looked into closes a circle. */
function circlesIn(importsOf: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = []
  const done = new Set<string>()
  const lookInto = (path: string, above: readonly string[]) => {
    if (above.includes(path)) circles.push([...above.slice(above.indexOf(path)), path])
    if (above.includes(path) || done.has(path)) return
    for (const next of importsOf.get(path) ?? []) lookInto(next, [...above, path])
    done.add(path)
  }
  for (const path of importsOf.keys()) lookInto(path, [])
  return circles
}

describe('what a room may say', () => {
  it('the pure rooms have no clock, no chance and no process', () => {
    const violations = inRooms(
      'engine/domain',
      'engine/events',
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

describe('citations', () => {
  it('nothing cites a document that is not here', () => {
    // A section of a document, one written in capitals, and a principle by its number. INVARIANTS.md is here.
    const citation = /§ ?\d|\b(DESIGN|STYLE|SCENARIOS)(\.md)?\b|\((see )?P\d\)/
    const violations = filesBelow('')
      .filter((path) => /\.(ts|sql|md|json|ya?ml|sh|html)$/.test(path) && path !== 'test/tidy.test.ts')
      .flatMap((path) => {
        const lines = readFileSync(join(root, path), 'utf8').split('\n')
        return lines.flatMap((line, at) => (citation.test(line) ? [`${path}:${at + 1} cites: ${line.trim()}`] : []))
      })
    expectNone(violations, 'a reader of the repository cannot look it up: say the thing itself')
  })

  it('every document that is named is here', () => {
    const files = filesBelow('')
    const violations = files
      .filter((path) => /\.(ts|sql|md)$/.test(path) && path !== 'test/tidy.test.ts')
      .flatMap((path) => {
        const named = readFileSync(join(root, path), 'utf8').matchAll(/[\w-]*[A-Za-z][\w-]*\.md\b/g)
        return [...named]
          .filter(([name]) => !files.some((file) => basename(file) === name))
          .map(([name]) => `${path} names ${name}`)
      })
    expectNone(violations, 'what is not in the repository cannot be looked up')
  })
})

describe('reading and writing', () => {
  it('no query comes to what writes rows, by way of others either', () => {
    const runs = new Map(
      production.map(({ path, imports }) => [
        path,
        imports.filter(({ isOwn, isTypeOnly }) => isOwn && !isTypeOnly).map(({ target }) => target),
      ]),
    )
    const reached = new Set(inRooms('engine/queries').map(({ path }) => path))
    for (const path of reached) for (const target of runs.get(path) ?? []) reached.add(target)
    const writing = ['packages/engine/src/db/write-rows.ts', 'packages/engine/src/db/write-table.ts']
    expect(writing.every((path) => runs.has(path))).toBe(true)
    expectNone(
      writing.filter((path) => reached.has(path)),
      'a read changes nothing and waits for nobody',
    )
  })
})

describe('what others import', () => {
  it.each(['engine', 'server', 'sdk'])('is explained where it is declared: %s', (name) => {
    const violations = undocumentedExports(`packages/${name}/src/index.ts`).filter(
      (found) => !generatedFiles.some((path) => found.startsWith(path)),
    )
    expectNone(violations, 'a host program reads it in its editor: units, what may be null, and what is thrown')
  })
})

describe('quantities', () => {
  it('nothing is declared to be a quantity but by quantity.ts', () => {
    const cast = /\bas (unknown as )?Quantity\b/
    const violations = everyTypeScript
      .filter((path) => path !== 'packages/engine/src/domain/kernel/quantity.ts' && path !== 'test/tidy.test.ts')
      .filter((path) => cast.test(readFileSync(join(root, path), 'utf8')))
      .map((path) => `${path} casts to Quantity`)
    expectNone(violations, 'the compiler tells units from ten-thousandths only where nobody tells it otherwise')
  })
})

describe('states', () => {
  it('no document comes to a new state but by become', () => {
    const violations = inRooms('engine/domain', 'engine/requests', 'engine/commands')
      .filter((file) => file.path !== 'packages/engine/src/domain/documents/become.ts')
      .flatMap((file) => {
        const announced = new Set(file.nodes.filter(isEmit).flatMap((call) => call.arguments))
        return file.nodes
          .filter((node) => changesState(node) && !announced.has(node))
          .map((node) => `${file.path}:${file.lineOf(node)} writes ${file.textOf(node)}`)
      })
    expectNone(violations, 'become asks the table of transitions and writes the event; a copied row does neither')
  })
})

/** `state.emit(…)`: what an event says is no row. */
function isEmit(node: SyntaxNode): boolean {
  return node.type === 'CallExpression' && memberText(node.callee as SyntaxNode) === 'state.emit'
}

/** `{ ...document, state: … }`: a row made of another one, in another state. */
function changesState(node: SyntaxNode): boolean {
  if (node.type !== 'ObjectExpression') return false
  const members = node.properties as SyntaxNode[]
  const isCopy = members.some((member) => member.type === 'SpreadElement')
  return isCopy && members.some((member) => member.type === 'Property' && isNamed(member.key, 'state'))
}

describe('lengths', () => {
  it(`no file is longer than ${fileLinesMax} lines`, () => {
    const lengths = everyTypeScript
      .filter((path) => !wordFiles.includes(path))
      .map((path) => ({ name: path, lines: readSource(path).lineCount }))
    expectNone(tooLong(lengths, fileLinesMax, longFiles), 'a file that needs scrolling hides what it is about')
  })

  it(`no function is longer than ${functionLinesMax} lines`, () => {
    const lengths = production.filter(({ path }) => path.endsWith('.ts')).flatMap(functionLengths)
    expectNone(tooLong(lengths, functionLinesMax, longFunctions), 'a function should be seen at once')
  })
})

describe('components', () => {
  const components = production.filter(({ path }) => path.endsWith('.tsx'))

  it(`no file of one is longer than ${componentFileLinesMax} lines, and no function than ${componentLinesMax}`, () => {
    const files = components.map(({ path, lineCount }) => ({ name: path, lines: lineCount }))
    expectNone(tooLong(files, componentFileLinesMax, {}), 'what is shown should be seen at once')
    expectNone(
      tooLong(components.flatMap(functionLengths), componentLinesMax, {}),
      'what is shown should be seen at once',
    )
  })

  it('each file gives one to others', () => {
    const violations = components
      .map((file) => ({ file, given: file.nodes.filter(isExportedComponent).length }))
      .filter(({ given }) => given > 1)
      .map(({ file, given }) => `${file.path} exports ${given}`)
    expectNone(violations, 'a component is found by the name of its file')
  })

  it('the styles and scripts of the admin are its own', () => {
    const foreign = filesBelow('packages/admin')
      .filter((path) => /\.(tsx?|css|html)$/.test(path) && !path.includes('/browser/'))
      .filter((path) => /(src=|href=|url\(|import\()\s*['"]?https?:/.test(readFileSync(join(root, path), 'utf8')))
    expectNone(foreign, 'nothing is loaded from outside')
  })
})

/** `export function Page(…)`: a function that is called like a component. */
function isExportedComponent(node: SyntaxNode): boolean {
  const declared = node.declaration as SyntaxNode | null | undefined
  if (node.type !== 'ExportNamedDeclaration' || declared?.type !== 'FunctionDeclaration') return false
  return /^[A-Z]/.test(String((declared.id as { name?: string } | null)?.name))
}

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
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(unit|db|http|e2e|test|browser|config))?(\.tsx?)?$/
    const names = [...folderNames(everyTypeScript), ...everyTypeScript.map((path) => basename(path))]
    expectNone(
      names.filter((name) => !kebab.test(name)),
      'one way to write names, on file systems with and without case',
    )
  })

  it('nothing is called utils, helpers, common, types or misc', () => {
    const bucket = /(^|-)(utils?|helpers?|common|types|misc)$/
    const violations = everyTypeScript.filter((path) =>
      path.split('/').some((name) => bucket.test(name.replace(/(\.(unit|db|http|e2e|test|browser))?\.tsx?$/, ''))),
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
