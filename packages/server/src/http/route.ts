/** A route: what it says about itself, and how it answers. Each resource is a table of them. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Engine, Limits } from 'holdfast'
import type { TObject, TProperties } from 'typebox'
import type { Operation } from './operation.ts'
import { sendProblem } from './problem.ts'

export type Handler = (engine: Engine, request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>

export type Route = {
  /** The limits are part of some shapes, such as the size of a page. */
  describe: (limits: Limits) => Omit<Operation, 'tag'>
  handler: (limits: Limits) => Handler
}

/** `description` is one sentence for people and for OpenAPI. */
export type Resource = { tag: string; description: string; routes: readonly Route[] }

export function operationsOf(resources: readonly Resource[], limits: Limits): Operation[] {
  return resources.flatMap(({ tag, routes }) => routes.map((route) => ({ tag, ...route.describe(limits) })))
}

export function registerRoutes(app: FastifyInstance, resources: readonly Resource[], engine: Engine): void {
  for (const route of resources.flatMap((resource) => resource.routes)) {
    const { method, url, access, bodyMediaTypes } = route.describe(engine.limits)
    const handle = route.handler(engine.limits)
    app.route({
      method,
      url,
      config: { access, takesFile: bodyMediaTypes !== undefined },
      handler: (request, reply) => handle(engine, request, reply),
    })
  }
  refuseOtherMethods(app, operationsOf(resources, engine.limits))
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

/** A path that takes other methods than the one that was sent says which. */
function refuseOtherMethods(app: FastifyInstance, operations: readonly Operation[]): void {
  for (const [url, taken] of Map.groupBy(operations, (operation) => operation.url)) {
    const allowed = METHODS.filter((one) =>
      taken.some(({ method }) => method === one || (method === 'GET' && one === 'HEAD')),
    )
    const refuse = async (request: FastifyRequest, reply: FastifyReply) => {
      const detail = `${url} takes ${allowed.join(', ')}; ${request.method} was sent.`
      return sendProblem(reply.header('allow', allowed.join(', ')), request, { code: 'method_not_allowed', detail })
    }
    const others = METHODS.filter((one) => !allowed.includes(one))
    app.route({ method: others, url, config: { access: 'public' }, onRequest: refuse, handler: refuse })
  }
}

/** The members of the input that the path names: each of its parameters has the name of its member. */
export function membersNamedIn(url: string): string[] {
  return [...url.matchAll(/:(\w+)/g)].map(([, name]) => name!)
}

/** The shapes of the path's parameters. */
export function pathShapes(input: TObject, inPath: readonly string[]): TProperties {
  return Object.fromEntries(inPath.map((name) => [name, input.properties[name]!]))
}

/** The members of an input that the path does not name. */
export function otherMembers(input: TObject, inPath: readonly string[]): TProperties {
  return Object.fromEntries(Object.entries(input.properties).filter(([name]) => !inPath.includes(name)))
}
