/** What is wrong with a part of an input, in words: what is wanted, with the numbers and the words that may stand there, and what was sent. */
import type { TSchema } from 'typebox'

/** What the validator says of one part. */
export type Finding = { keyword: string; instancePath: string; schemaPath: string; message: string; params: object }

type Params = { limit?: number; type?: string; allowedValues?: unknown[] }

const LIMITS: Record<string, (limit: number) => string> = {
  minimum: (limit) => `must be at least ${limit}`,
  exclusiveMinimum: (limit) => `must be more than ${limit}`,
  maximum: (limit) => `must be at most ${limit}`,
  exclusiveMaximum: (limit) => `must be less than ${limit}`,
  minLength: (limit) => `must have at least ${counted(limit, 'character')}`,
  maxLength: (limit) => `must have at most ${counted(limit, 'character')}`,
  minItems: (limit) => `must have at least ${counted(limit, 'entry', 'entries')}`,
  maxItems: (limit) => `must have at most ${counted(limit, 'entry', 'entries')}`,
}

const TYPES: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
}

export function inWords({ keyword, message, params, schemaPath }: Finding, sent: unknown, schema: TSchema): string {
  const { limit, type, allowedValues } = params as Params
  if (keyword === 'boolean') return `is not known here${knownMembers(schema, schemaPath)}`
  if (LIMITS[keyword] && limit !== undefined) return `${LIMITS[keyword](limit)}; ${sentInWords(sent)}`
  if (keyword === 'enum' && allowedValues) return `must be one of ${allowedValues.join(', ')}; ${sentInWords(sent)}`
  if (keyword === 'pattern' || keyword === 'format') return `${formInWords(params as Form)}; ${sentInWords(sent)}`
  if (keyword === 'type' && type && TYPES[type]) return `must be ${TYPES[type]}; ${sentInWords(sent)}`
  return message
}

type Form = { format?: string; pattern?: string }

const FORMATS: Record<string, string> = {
  'date-time': 'must be an instant such as 2026-05-01T12:00:00Z',
  date: 'must be a day such as 2026-05-01',
  uuid: 'must be an id, such as 0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b',
  email: 'must be an address of e-mail',
  uri: 'must be an address such as https://shop.example',
}

/** A pattern is for programs: what it asks for stands in the description of the member. */
function formInWords({ format, pattern = '' }: Form): string {
  if (format !== undefined && FORMATS[format]) return FORMATS[format]
  const [, words] = PATTERNS.find(([one]) => pattern === one) ?? []
  return words ?? 'has not the form that is wanted here; /openapi.json has it'
}

const PATTERNS: [string, string][] = [
  ['^[0-9]{1,20}-[0-9]{1,15}$', 'must be the position of an event such as 7312-4, or 0-0 for all that are kept'],
  [
    '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
    'must be an id, such as 0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b',
  ],
  ['^\\S(.*\\S)?$', 'must not begin or end with a blank'],
  ['^[a-z_]*\\*?$', 'must be the name of an event, or its beginning and a star, such as order_*'],
]

const SHOWN_LENGTH_MAX = 60

function sentInWords(sent: unknown): string {
  if (Array.isArray(sent)) return `a list of ${counted(sent.length, 'entry', 'entries')} was sent`
  if (typeof sent === 'string' && sent.length > SHOWN_LENGTH_MAX)
    return `${counted(sent.length, 'character')} were sent`
  if (typeof sent === 'object' && sent !== null) return 'an object was sent'
  return `${typeof sent === 'string' ? JSON.stringify(sent) : String(sent)} was sent`
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

const MEMBERS_SHOWN_MAX = 30

/** The members that an object may have, for one that it may not. */
function knownMembers(schema: TSchema, schemaPath: string): string {
  const path = schemaPath.split('/').slice(1, -1)
  const object = path.reduce((part: unknown, name) => (part as Record<string, unknown> | undefined)?.[name], schema)
  const names = Object.keys((object as { properties?: object } | undefined)?.properties ?? {})
  return names.length === 0 || names.length > MEMBERS_SHOWN_MAX ? '' : `; there are ${names.join(', ')}`
}
