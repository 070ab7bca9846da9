/**
 * Reads source files for tidy.test.ts: what they import, which texts they hold, which functions they have and how long these are.
 * The parser is the one that vitest brings along; nothing here guesses from characters.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseAst } from 'vitest/node'

export const root = fileURLToPath(new URL('../../', import.meta.url))

export interface Import {
  /** A path from the root for our own files, else the specifier, such as `pg` or `node:fs`. */
  target: string
  isOwn: boolean
  isTypeOnly: boolean
}

export interface SyntaxNode {
  type: string
  start: number
  end: number
  [key: string]: unknown
}

export interface SourceFile {
  path: string
  lineCount: number
  imports: Import[]
  nodes: SyntaxNode[]
  lineOf: (node: SyntaxNode) => number
  textOf: (node: SyntaxNode) => string
}

const ignored = new Set(['node_modules', '.git', 'dist', '.holdfast'])

/** Every file below a folder of the repository, as paths from the root with forward slashes. */
export function filesBelow(folder: string): string[] {
  const found: string[] = []
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    if (ignored.has(entry.name) || entry.name.startsWith('dist-')) continue
    const path = posix.join(folder, entry.name)
    if (entry.isDirectory()) found.push(...filesBelow(path))
    else if (entry.isFile()) found.push(path)
  }
  return found.sort()
}

export function isTest(path: string): boolean {
  return /\.(unit|db|http|e2e|test|browser)\.ts$/.test(path)
}

export function readSource(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8')
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)]
  const nodes = collectNodes(parseAst(text, { lang: path.endsWith('.tsx') ? 'tsx' : 'ts' }, basename(path)))
  return {
    path,
    lineCount: text.endsWith('\n') ? lineStarts.length - 1 : lineStarts.length,
    imports: nodes.flatMap((node) => importOf(path, node)),
    nodes,
    lineOf: (node) => lineStarts.findLastIndex((start) => start <= node.start) + 1,
    textOf: (node) => text.slice(node.start, node.end),
  }
}

function collectNodes(tree: unknown): SyntaxNode[] {
  const nodes: SyntaxNode[] = []
  const visit = (value: unknown) => {
    if (Array.isArray(value)) value.forEach(visit)
    else if (value && typeof value === 'object' && 'type' in value) {
      nodes.push(value as SyntaxNode)
      Object.values(value).forEach(visit)
    }
  }
  visit(tree)
  return nodes
}

const importing = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
])

function importOf(path: string, node: SyntaxNode): Import[] {
  if (!importing.has(node.type)) return []
  const source = (node.source ?? node.argument) as { value?: unknown } | null
  if (typeof source?.value !== 'string') return []
  const isOwn = source.value.startsWith('.')
  return [
    {
      target: isOwn ? posix.normalize(posix.join(posix.dirname(path), source.value)) : source.value,
      isOwn,
      isTypeOnly: node.importKind === 'type' || node.exportKind === 'type' || node.type === 'TSImportType',
    },
  ]
}

export interface FunctionLength {
  /** `path: name`, or `path: (line n)` for a function that nothing names. */
  name: string
  lines: number
}

const functionTypes = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'])

export function functionLengths(file: SourceFile): FunctionLength[] {
  const names = namesOfFunctions(file)
  return file.nodes
    .filter((node) => functionTypes.has(node.type))
    .map((node) => ({
      name: `${file.path}: ${names.get(node) ?? `(line ${file.lineOf(node)})`}`,
      lines: file.textOf(node).split('\n').length,
    }))
}

// A function is named by itself, by the variable it initialises, or by the property or method that holds it.
function namesOfFunctions(file: SourceFile): Map<unknown, string> {
  const names = new Map<unknown, string>()
  for (const node of file.nodes) {
    const name = (node.id ?? node.key) as { name?: string } | null | undefined
    if (!name?.name) continue
    if (functionTypes.has(node.type)) names.set(node, name.name)
    for (const held of [node.init, node.value]) if (held) names.set(held, name.name)
  }
  return names
}

/** The text of a string or of a template, each `${}` in it replaced by a question mark. */
export function literalText(node: SyntaxNode): string | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node.type !== 'TemplateLiteral') return undefined
  const parts = node.quasis as { value: { cooked?: string; raw: string } }[]
  return parts.map((part) => part.value.cooked ?? part.value.raw).join('?')
}

/**
 * `engine/db` for all that lives below packages/engine/src/db; `engine/engine.ts` for a file beside the folders. The SDK is small and
 * has two rooms, what is published and what writes it.
 */
export function roomOf(path: string): string {
  const [, member, folder, room] = path.split('/')
  return member === 'sdk' ? `sdk/${folder}` : `${member}/${room ?? ''}`
}

export function folderNames(paths: readonly string[]): string[] {
  return [...new Set(paths.flatMap((path) => posix.dirname(path).split('/')))]
}
