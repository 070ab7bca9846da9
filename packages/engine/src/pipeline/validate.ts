/** Whether an input has the shape that its command takes. */
import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import type { Command } from '../commands/define-command.ts'
import { type ErrorDetail, type Rejection, reject } from '../errors.ts'
import { type Finding, inWords } from './finding-words.ts'

type Validator = { Check: (value: unknown) => boolean; Errors: (value: unknown) => Finding[] }

const validators = new WeakMap<TSchema, Validator>()

function validatorOf(schema: TSchema): Validator {
  const known = validators.get(schema)
  if (known) return known
  const validator = Compile(schema) as unknown as Validator
  validators.set(schema, validator)
  return validator
}

const ERRORS_SHOWN_MAX = 20

/** Null when the input is well-formed; otherwise what is wrong, and where. */
export function validate(command: Pick<Command, 'input'>, input: unknown): Rejection | null {
  const validator = validatorOf(command.input)
  if (!validator.Check(input)) {
    const findings = validator.Errors(input).filter(isTelling)
    const errors = findings.flatMap((finding) => detailsOf(finding, input, command.input))
    return reject('invalid_request', { errors: unique(errors).slice(0, ERRORS_SHOWN_MAX) })
  }
  const pointer = unstorableText(input, '')
  return pointer === null
    ? null
    : reject('invalid_request', { errors: [{ pointer, detail: 'must not contain NUL or half a surrogate pair' }] })
}

/** That a part might be null too says nothing beside what else is wrong with it. */
function isTelling(finding: Finding, _index: number, all: readonly Finding[]): boolean {
  const wantsNull = finding.keyword === 'type' && (finding.params as { type?: string }).type === 'null'
  const says = (other: Finding) =>
    other !== finding && other.instancePath === finding.instancePath && other.keyword !== 'anyOf'
  return !wantsNull || !all.some(says)
}

function detailsOf(finding: Finding, input: unknown, schema: TSchema): ErrorDetail[] {
  const { keyword, instancePath, params } = finding
  const { requiredProperties } = params as { requiredProperties?: string[] }
  if (keyword === 'required' && requiredProperties) {
    return requiredProperties.map((name) => ({ pointer: `${instancePath}/${name}`, detail: 'is required' }))
  }
  // A member too many is reported at the object and again at the member; the second says where.
  // The alternatives of a union are reported one by one; that none fits says nothing more.
  if (keyword === 'additionalProperties' || keyword === 'anyOf') return []
  return [{ pointer: instancePath, detail: inWords(finding, partAt(input, instancePath), schema) }]
}

/** The part of an input, or of a schema, that a pointer leads to. */
function partAt(whole: unknown, pointer: string): unknown {
  const names = pointer.split('/').slice(1)
  return names.reduce((part: unknown, name) => (part as Record<string, unknown> | null)?.[unescaped(name)], whole)
}

function unescaped(name: string): string {
  return name.replaceAll('~1', '/').replaceAll('~0', '~')
}

function unique(errors: readonly ErrorDetail[]): ErrorDetail[] {
  return [...new Map(errors.map((error) => [`${error.pointer} ${error.detail}`, error])).values()]
}

/** Where a text stands that PostgreSQL cannot store, or null. */
function unstorableText(value: unknown, pointer: string): string | null {
  if (typeof value === 'string') return isStorable(value) ? null : pointer
  if (typeof value !== 'object' || value === null) return null
  for (const [key, member] of Object.entries(value)) {
    if (!isStorable(key)) return pointer
    const found = unstorableText(member, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
    if (found !== null) return found
  }
  return null
}

function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed()
}
