/** The members of a document's own data as lines of text: a text stands as it is, anything else as JSON. */
export type Metadata = { [name: string]: unknown }
export type MetadataRow = { name: string; text: string }

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

export function metadataRows(metadata: Metadata): MetadataRow[] {
  return Object.entries(metadata).map(([name, value]) => ({ name, text: textOf(value) }))
}

/** What is sent: members that were taken away as null, and what nobody has touched not at all. */
export function metadataChange(before: Metadata, rows: readonly MetadataRow[]): Metadata {
  const now = new Map(rows.filter(({ name }) => name.trim() !== '').map(({ name, text }) => [name.trim(), text]))
  const gone = Object.keys(before).filter((name) => !now.has(name))
  const changed = [...now].filter(([name, text]) => !(name in before) || textOf(before[name]) !== text)
  return { ...Object.fromEntries(gone.map((name) => [name, null])), ...Object.fromEntries(changed) }
}
