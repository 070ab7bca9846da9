/**
 * Requests drawn from the specification: for each operation names that there are and names that there are not, queries and bodies that fit their
 * schemas, nearly fit them, or do not fit at all. The same seed draws the same requests.
 */
import type { Body } from './service.ts'

export type Operation = { id: string; method: string; path: string; about: Body }
export type Drawn = { method: string; url: string; body?: unknown }

/** A small generator of 32 bits (mulberry32). */
export class Draws {
  #state: number
  constructor(seed: number) {
    this.#state = seed
  }

  /** From 0 up to 1. */
  share(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }

  oneOf<T>(values: readonly T[]): T {
    return values[Math.floor(this.share() * values.length)]!
  }
}

const ODD: readonly unknown[] = [
  ...[null, true, 0, -1, 1, 0.5, 1.00001, 1e15, 9_007_199_254_740_992, -0.0001],
  ...['', ' ', 'x', '0', 'null', 'ü💥', 'a'.repeat(300), '\u0000', '../..', '%', "' or 1=1", '2026-02-30T00:00:00Z'],
  ...['2026-01-01T00:00:00Z', '00000000-0000-7000-8000-000000000001', [], {}, [[]], [null], { a: 1 }],
]

export class RequestDrawer {
  readonly #draws: Draws
  readonly #schemas: Record<string, Body>
  /** What there is, by the name of a parameter or member. */
  readonly #names: Readonly<Record<string, readonly string[]>>

  constructor(draws: Draws, schemas: Record<string, Body>, names: Readonly<Record<string, readonly string[]>>) {
    this.#draws = draws
    this.#schemas = schemas
    this.#names = names
  }

  request({ method, path, about }: Operation): Drawn {
    const parameters: Body[] = about.parameters ?? []
    const filled = path.replace(/\{(\w+)\}/g, (_, name) =>
      encodeURIComponent(String(this.#named(name) ?? this.#text())),
    )
    const query = parameters
      .filter((one) => one.in === 'query' && this.#draws.share() < 0.4)
      .map((one) => `${one.name}=${encodeURIComponent(this.#queried(one))}`)
    const url = query.length > 0 ? `${filled}?${query.join('&')}` : filled
    const content = about.requestBody?.content ?? {}
    if (!('application/json' in content)) return { method, url }
    return {
      method,
      url,
      body: this.#draws.share() < 0.03 ? this.#odd() : this.#value(content['application/json'].schema),
    }
  }

  #queried(parameter: Body): string {
    const value =
      this.#draws.share() < 0.1 ? this.#odd() : (this.#named(parameter.name) ?? this.#value(parameter.schema))
    return typeof value === 'object' ? JSON.stringify(value) : String(value)
  }

  #odd(): unknown {
    return this.#draws.oneOf(ODD)
  }

  #text(): string {
    return this.#draws.oneOf(['none', 'x', '00000000-0000-7000-8000-000000000001', '%00', 'ü'])
  }

  #named(name: string): string | undefined {
    const known = this.#names[name]
    return known && this.#draws.share() < 0.85 ? this.#draws.oneOf(known) : undefined
  }

  #value(schema: Body, name = '', depth = 0): unknown {
    if (this.#draws.share() < 0.02) return this.#odd()
    if (schema.$ref) return this.#value(this.#schemas[schema.$ref.split('/').at(-1)!], name, depth)
    const forms = schema.anyOf ?? schema.oneOf
    if (forms) return this.#value(this.#draws.oneOf(forms), name, depth)
    if (schema.const !== undefined) return schema.const
    if (schema.enum) return this.#draws.oneOf(schema.enum)
    if (schema.type === 'object') return this.#object(schema, depth)
    if (schema.type === 'array') {
      const count = Math.min(schema.maxItems ?? 3, Math.max(schema.minItems ?? 0, Math.floor(this.#draws.share() * 3)))
      return Array.from({ length: count }, () => this.#value(schema.items ?? {}, name.replace(/s$/, ''), depth + 1))
    }
    return this.#scalar(schema, name)
  }

  #object(schema: Body, depth: number): Body {
    const required: string[] = schema.required ?? []
    const optional = depth > 3 ? 0 : 0.3
    const members = Object.entries(schema.properties ?? {}).filter(
      ([name]) => required.includes(name) || this.#draws.share() < optional,
    )
    return Object.fromEntries(members.map(([name, member]) => [name, this.#value(member as Body, name, depth + 1)]))
  }

  #scalar(schema: Body, name: string): unknown {
    if (schema.type === 'boolean') return this.#draws.share() < 0.5
    if (schema.type === 'null') return null
    if (schema.type === 'integer' || schema.type === 'number') {
      const least = schema.minimum ?? schema.exclusiveMinimum ?? -3
      return Math.max(least, this.#draws.oneOf([0, 1, 2, 3, 7, 100, schema.maximum ?? 5]))
    }
    const known = this.#named(name)
    if (known !== undefined) return known
    if (schema.format === 'uuid') return '00000000-0000-7000-8000-000000000001'
    return this.#draws.oneOf([`N-${Math.floor(this.#draws.share() * 50)}`, 'x', '2026-01-01T00:00:00Z', 'DE'])
  }
}
