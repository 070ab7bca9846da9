const RESERVED: ReadonlySet<string> = new Set(['key', 'type', 'data'])

/** The name of a column as SQL takes it. */
export function quoted(name: string): string {
  return RESERVED.has(name) ? `"${name}"` : name
}
