/** Finds what a file exports, where it is declared, and whether a doc comment stands before the declaration. */
import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { readSource, root, type SyntaxNode } from './source-file.ts'

type Declaration = { path: string; start: number }

/** The names that a file exports and whose declarations, in whatever file, have no doc comment: `path: name`. */
export function undocumentedExports(path: string): string[] {
  return exportedNames(path).flatMap((name) => {
    const declarations = declarationsOf(path, name)
    // A schema and its type share a name, and one comment says what both are.
    const isDocumented = declarations.some(hasDocComment)
    return isDocumented ? [] : [`${declarations[0]?.path ?? path}: ${name}`]
  })
}

function exportedNames(path: string): string[] {
  const names = exportsOf(path).flatMap((statement) => [
    ...declaredNames(statement),
    ...specifiersOf(statement).map(({ exported }) => exported),
  ])
  return [...new Set(names)]
}

function declarationsOf(path: string, name: string): Declaration[] {
  return exportsOf(path).flatMap((statement) => {
    if (declaredNames(statement).includes(name)) return [{ path, start: statement.start }]
    const found = specifiersOf(statement).find(({ exported }) => exported === name)
    const source = (statement.source as { value?: string } | null)?.value
    if (!found || !source?.startsWith('.')) return []
    return declarationsOf(posix.normalize(posix.join(posix.dirname(path), source)), found.local)
  })
}

function exportsOf(path: string): SyntaxNode[] {
  return readSource(path).nodes.filter(({ type }) => type === 'ExportNamedDeclaration')
}

function specifiersOf(statement: SyntaxNode): { local: string; exported: string }[] {
  const specifiers = statement.specifiers as { local: { name: string }; exported: { name: string } }[]
  return specifiers.map(({ local, exported }) => ({ local: local.name, exported: exported.name }))
}

function declaredNames(statement: SyntaxNode): string[] {
  const declared = statement.declaration as (SyntaxNode & { id?: { name: string } }) | null
  if (!declared) return []
  if (declared.id) return [declared.id.name]
  return ((declared.declarations ?? []) as { id: { name: string } }[]).map(({ id }) => id.name)
}

function hasDocComment({ path, start }: Declaration): boolean {
  const before = readFileSync(join(root, path), 'utf8').slice(0, start).trimEnd()
  return before.endsWith('*/') && before.slice(before.lastIndexOf('/*')).startsWith('/**')
}
