/**
 * The members of a command's input, as its schema tells them: `changes[].note` is the note of each change. A member
 * that is added to a schema is found here, and so demanded by the differential test.
 */
type Schema = {
  type?: string
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  anyOf?: Schema[]
  enum?: unknown[]
  const?: unknown
}

export type Members = { optional: string[] /** `mode=partial` */; values: string[] }

export function membersOf(schema: object): Members {
  const found: Members = { optional: [], values: [] }
  collect(schema as Schema, '', found)
  return { optional: [...new Set(found.optional)], values: [...new Set(found.values)] }
}

function collect(schema: Schema, path: string, found: Members): void {
  for (const word of [...(schema.enum ?? []), schema.const])
    if (typeof word === 'string') found.values.push(`${path}=${word}`)
  for (const alternative of schema.anyOf ?? []) collect(alternative, path, found)
  if (schema.items) collect(schema.items, `${path}[]`, found)
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    const memberPath = path === '' ? name : `${path}.${name}`
    if (!schema.required?.includes(name)) found.optional.push(memberPath)
    collect(member, memberPath, found)
  }
}

/** What an input has: every member, and every word as `member=word`. */
export function membersIn(input: unknown): Set<string> {
  const found = new Set<string>()
  const visit = (value: unknown, path: string): void => {
    if (path !== '') found.add(path)
    if (typeof value === 'string') found.add(`${path}=${value}`)
    if (Array.isArray(value)) for (const entry of value) visit(entry, `${path}[]`)
    else if (typeof value === 'object' && value !== null)
      for (const [name, member] of Object.entries(value)) visit(member, path === '' ? name : `${path}.${name}`)
  }
  visit(input, '')
  return found
}
