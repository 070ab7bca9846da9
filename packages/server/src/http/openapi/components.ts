/** Shapes that have a name become components of the document, and references to them wherever they are used. */
import type { TSchema } from 'typebox'

type Json = unknown

export class Components {
  readonly #schemas = new Map<string, Json>()

  /** The schema as it stands in the document. */
  refer(schema: TSchema): Json {
    return this.#inDocument(JSON.parse(JSON.stringify(schema)))
  }

  /** In the order of their names. */
  get schemas(): Record<string, Json> {
    return Object.fromEntries([...this.#schemas].sort(([a], [b]) => (a < b ? -1 : 1)))
  }

  #inDocument(value: Json): Json {
    if (Array.isArray(value)) return value.map((member) => this.#inDocument(member))
    if (typeof value !== 'object' || value === null) return value
    const { $id, ...members } = value as { $id?: Json }
    const shown = Object.fromEntries(Object.entries(members).map(([key, member]) => [key, this.#inDocument(member)]))
    if (typeof $id !== 'string') return shown
    const known = this.#schemas.get($id)
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(shown)) {
      throw new Error(`Two shapes are called ${$id}, and they differ.`)
    }
    this.#schemas.set($id, shown)
    return { $ref: `#/components/schemas/${$id}` }
  }
}
