/** /v1/imports: files of rows, which are carried out in the background. */
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { FastifyRequest } from 'fastify'
import {
  type Answer,
  completeImportArrival,
  deleteImport,
  type Engine,
  fingerprintOf,
  type ImportKind,
  isLimited,
  type Limits,
  type OnceAsked,
  OneOf,
  Optional,
  type Rejection,
  reject,
  Shape,
  validate,
} from 'holdfast'
import Type from 'typebox'
import { type Caller, refuseScope } from '../../auth/caller.ts'
import type { Scope } from '../../auth/scopes.ts'
import { errorFile } from '../../imports/error-file.ts'
import { IMPORT_FORMATS, type ImportAsked, type ImportFormat, importShapes } from '../../imports/import-options.ts'
import { cancelImport, getImport, listImports } from '../../imports/manage-imports.ts'
import { storeFile } from '../../imports/store-file.ts'
import { ImportPage, ImportView } from '../../imports/views.ts'
import { arrivingFile } from '../file-bodies.ts'
import { inQueryString, located } from '../locate-errors.ts'
import type { Operation } from '../operation.ts'
import { ownWrite } from '../own-routes.ts'
import { sendProblem } from '../problem.ts'
import { readQueryString } from '../query-string.ts'
import type { Handler, Resource, Route } from '../route.ts'

const url = '/v1/imports'
const one = `${url}/:import`
const pathParameters = { import: Type.String({ format: 'uuid' }) }
const FILE_TYPES = ['text/csv', 'application/x-ndjson'] as const

/** What a key must be allowed to, besides reading, for rows of a kind. */
const SCOPE_OF_KIND: Record<ImportKind, Scope> = {
  items: 'configuration:write',
  locations: 'configuration:write',
  levels: 'stock:write',
  counts: 'stock:write',
  movements: 'stock:write',
  orders: 'orders:write',
}

type About = Pick<Operation, 'id' | 'url' | 'summary' | 'answer'> & Partial<Operation>
type Work = (
  engine: Parameters<Handler>[0],
  request: FastifyRequest,
  members: Record<string, unknown>,
) => Promise<({ ok: true; result: unknown } | Rejection) & { replayed?: boolean }>

/** Whether somebody with limits may import rows of a kind: those that say at which shelf they belong, each of which is judged. */
const IS_OF_SHELVES: ReadonlySet<ImportKind> = new Set(['levels', 'counts', 'movements'])

function refuseKind({ scopes, reach, ...caller }: Caller, kind: ImportKind): Rejection | null {
  const refused = refuseScope({ scopes, reach, ...caller }, SCOPE_OF_KIND[kind])
  if (refused || !isLimited(reach)) return refused
  if (IS_OF_SHELVES.has(kind) && reach.locationIds !== null) return null
  const detail = `A key with limits imports ${[...IS_OF_SHELVES].join(', ')} at its locations; these are ${kind}.`
  return reject('out_of_reach', { detail })
}

function refuseReach({ reach }: Caller): Rejection | null {
  if (!isLimited(reach) || reach.locationIds !== null) return null
  return reject('out_of_reach', { detail: 'Imports are for keys that reach shelves.' })
}

function route(about: About, work: Work): Route {
  const { queryParameters = {} } = about
  return {
    describe: () => ({
      ...{ method: 'GET', access: 'read', pathParameters: {}, headers: [] },
      refusals: ['not_found', 'conflict'],
      ...about,
      queryParameters,
    }),
    handler: () => async (engine, request, reply) => {
      const outside = refuseReach(request.caller)
      if (outside) return sendProblem(reply, request, outside)
      const query = readQueryString(request.query as never, queryParameters)
      if (!query.ok) return sendProblem(reply, request, query)
      const invalid = validate({ input: Shape(queryParameters) }, query.members)
      if (invalid) return sendProblem(reply, request, located(invalid, [], inQueryString()))
      if (query.members.dry_run === true) reply.header('dry-run', 'true')
      const done = await work(engine, request, query.members)
      if (done.replayed) reply.header('idempotency-replayed', 'true')
      if (!done.ok) return sendProblem(reply, request, done)
      if (about.answer.status === 201) reply.header('location', `${about.url}/${(done.result as ImportView).id}`)
      if (done.result instanceof Readable) return reply.type('text/csv; charset=utf-8').send(done.result)
      return reply.code(about.answer.status).send(done.result)
    },
  }
}

const idOf = (request: FastifyRequest) => (request.params as { import: string }).import

/** `admin` sees everybody's. */
const whose = ({ caller }: { caller: Caller }) => ({ keyId: caller.scopes.includes('admin') ? null : caller.keyId })

const create = route(
  {
    id: 'create_import',
    method: 'POST',
    url,
    summary: 'Send a file of rows, which are carried out in the background, each once.',
    queryParameters: importShapes,
    headers: ['Idempotency-Key'],
    body: Type.String({ description: 'CSV with a head, or a JSON object in each line; in UTF-8' }),
    bodyMediaTypes: FILE_TYPES,
    answer: { status: 201, schema: ImportView, headers: { Location: 'Where it can be read' } },
    refusals: ['conflict', 'too_large'],
  },
  async (engine, request, members) => {
    const type = request.headers['content-type'] ?? ''
    if (!(request.body instanceof Readable))
      return reject('unsupported_media_type', { detail: `A file is ${FILE_TYPES.join(' or ')}.` })
    const format: ImportFormat = type.includes('csv') ? 'csv' : 'ndjson'
    const { caller } = request
    const asked = members as ImportAsked
    const makesThings = asked.create_items === true || asked.create_locations === true
    const refused = makesThings ? refuseScope(caller, 'configuration:write') : null
    if (refused) return refused
    const read = readHashed(arrivingFile(request.body))
    const key = request.headers['idempotency-key']
    const stored = await storeFile({
      engine,
      file: read.file,
      format,
      asked,
      sender: {
        actor: caller.actor ?? 'import',
        keyId: caller.keyId,
        reach: caller.reach,
        refuse: (kind) => refuseKind(caller, kind),
      },
      isCompletedLater: key !== undefined,
    })
    if (!stored.ok) return stored
    if (key === undefined) return getImport(engine, stored.id, { keyId: null })
    const fingerprint = fingerprintOf('create_import', { asked: members, file: read.hash() })
    const once = { idempotencyKey: String(key), idempotencyScope: caller.keyId ?? undefined, fingerprint }
    return completeOnce(engine, once, stored.id)
  },
)

/** What has come once more is not carried out once more: of a file that has come before nothing is kept. */
async function completeOnce(engine: Engine, once: OnceAsked, id: string): Promise<Answer<unknown>> {
  const answer = await engine.once(once, {
    work: async (within) => {
      await completeImportArrival(within.database, id)
      return getImport(within, id, { keyId: null })
    },
  })
  if (answer.replayed || !answer.ok) await deleteImport(engine.database, id)
  return answer
}

function readHashed(file: AsyncIterable<Uint8Array | string>) {
  const hash = createHash('sha256')
  async function* passing() {
    for await (const part of file) {
      hash.update(part)
      yield part
    }
  }
  return { file: passing(), hash: () => hash.digest('hex') }
}

const pageParameters = (limits?: Limits) => ({
  limit: Optional(
    Type.Integer({ minimum: 1, maximum: limits?.page_size_max ?? 500, default: 50, description: 'Rows per page' }),
  ),
  cursor: Optional(Type.String({ minLength: 1, maxLength: 100, description: 'next_cursor of the page before' })),
})

export const imports: Resource = {
  tag: 'Imports',
  description: 'Files of rows, which are carried out in the background.',
  routes: [
    create,
    route(
      {
        id: 'list_imports',
        url,
        summary: 'List imports, the newest first.',
        queryParameters: pageParameters(),
        answer: { status: 200, schema: ImportPage },
        refusals: [],
      },
      (engine, request, { limit = 50, cursor }) =>
        listImports(engine, {
          ...whose(request),
          limit: limit as number,
          ...(cursor !== undefined && { cursor: cursor as string }),
        }),
    ),
    route(
      {
        id: 'get_import',
        url: one,
        summary: 'One import, and how far it has come.',
        pathParameters,
        answer: { status: 200, schema: ImportView },
      },
      (engine, request) => getImport(engine, idOf(request), whose(request)),
    ),
    route(
      {
        id: 'list_import_errors',
        url: `${one}/errors`,
        summary: 'What was refused of it, as a file: row, column, value, why, and what helps.',
        pathParameters,
        queryParameters: { format: Optional(OneOf(IMPORT_FORMATS)) },
        answer: { status: 200, schema: Type.String({ description: 'Rows, as they are read' }), mediaTypes: FILE_TYPES },
      },
      async (engine, request, { format = 'csv' }) => {
        const found = await getImport(engine, idOf(request), whose(request))
        return found.ok
          ? { ok: true, result: Readable.from(errorFile(engine, found.result.id, format as ImportFormat)) }
          : found
      },
    ),
    ownWrite(
      {
        id: 'cancel_import',
        url: `${one}/cancel`,
        summary: 'End an import; what is done stays done.',
        access: 'read',
        pathParameters,
      },
      { status: 200, schema: ImportView },
      async (engine, { params, caller, dryRun }) =>
        refuseReach(caller) ??
        cancelImport(engine, (params as { import: string }).import, { ...whose({ caller }), dryRun }),
    ),
  ],
}
