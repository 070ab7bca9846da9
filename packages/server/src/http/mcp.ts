/**
 * /mcp: tools of the Model Context Protocol by streamable HTTP, with the keys, scopes and limits of the API. Nothing is kept between two
 * requests, so that any process answers any of them; what a token of a trial stands for is in the token.
 */
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Engine, readTokenSecret } from 'holdfast'
import { refuseScope } from '../auth/caller.ts'
import type { Served } from '../mcp/call-tool.ts'
import { createMcpServer } from '../mcp/mcp-server.ts'
import { scopeOfTool } from '../mcp/tools.ts'
import { Trials } from '../mcp/trials.ts'
import { sendProblem } from './problem.ts'
import { executeOptions } from './request-headers.ts'

/** Calls in one request; the protocol of today sends one. */
const CALLS_MAX = 20

export function serveMcp(app: FastifyInstance, engine: Engine): void {
  let secret: Promise<string> | undefined
  const known = () => {
    secret ??= readTokenSecret(engine.database).catch((error: unknown) => {
      secret = undefined
      throw error
    })
    return secret
  }
  const config = { access: 'read' } as const
  app.route({
    method: 'POST',
    url: '/mcp',
    config,
    handler: async (request, reply) => {
      if (Array.isArray(request.body) && request.body.length > CALLS_MAX)
        return sendProblem(reply, request, {
          code: 'invalid_request',
          detail: `One request has ${CALLS_MAX} calls at most.`,
        })
      const served = servedTo(request, engine, await known())
      return served.ok ? answer(request, reply, { ...served.served, engine }) : sendProblem(reply, request, served)
    },
  })
  // There is nothing to listen to: whatever is asked is answered at once, and no session is kept that could be ended.
  app.route({
    method: ['GET', 'DELETE'],
    url: '/mcp',
    config,
    handler: async (request, reply) =>
      sendProblem(reply.header('allow', 'POST'), request, {
        code: 'method_not_allowed',
        detail: `/mcp takes POST; ${request.method} was sent.`,
      }),
  })
}

function servedTo(request: FastifyRequest, engine: Engine, secret: string) {
  const { caller } = request
  const given = executeOptions(request, false)
  if (!given.ok) return given
  const by = { ...given.options, idempotencyScope: caller.keyId ?? undefined }
  const target: Served['target'] = {
    read: (name, question) => engine.read(name, question, caller),
    execute: (name, input, { idempotencyKey, dryRun } = {}) =>
      engine.execute(name, input, { ...by, idempotencyKey, dryRun }),
  }
  const trials = new Trials({ secret, callerId: caller.keyId ?? '' })
  const refuse: Served['refuse'] = (tool) => refuseScope(caller, scopeOfTool(tool))
  return { ok: true as const, served: { target, trials, refuse } }
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  { engine, ...served }: Served & { engine: Engine },
): Promise<FastifyReply> {
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true })
  const server = createMcpServer({ ...served, limits: engine.limits })
  await server.connect(transport as Parameters<typeof server.connect>[0])
  try {
    const headers = new Headers()
    for (const [name, value] of Object.entries(request.headers)) if (typeof value === 'string') headers.set(name, value)
    const asked = new Request('http://holdfast/mcp', { method: 'POST', headers })
    const response = await transport.handleRequest(asked, { parsedBody: request.body })
    const text = await response.text()
    reply.code(response.status)
    const type = response.headers.get('content-type')
    if (type !== null) reply.type(type)
    return reply.send(text)
  } finally {
    await server.close()
  }
}
