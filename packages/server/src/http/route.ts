/** A route: what it says about itself, and how it answers. Each resource is a table of them. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Engine, Limits } from 'holdfast'
import type { TObject, TProperties } from 'typebox'
import type { Operation } from './operation.ts'

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
    const { method, url } = route.describe(engine.limits)
    const handle = route.handler(engine.limits)
    app.route({ method, url, handler: (request, reply) => handle(engine, request, reply) })
  }
}

/** Which member of the input each path parameter is: the one of its own name, unless it is said otherwise. */
export type PathMembers = Record<string, string>

export function pathMembers(url: string, renamed: PathMembers = {}): PathMembers {
  const names = [...url.matchAll(/:(\w+)/g)].map(([, name]) => name!)
  return Object.fromEntries(names.map((name) => [name, renamed[name] ?? name]))
}

/** The shape of each path parameter, which is that of its member. */
export function pathShapes(input: TObject, path: PathMembers): TProperties {
  return Object.fromEntries(Object.entries(path).map(([name, member]) => [name, input.properties[member]!]))
}

/** The members of an input that the path does not name. */
export function otherMembers(input: TObject, path: PathMembers): TProperties {
  const named = Object.values(path)
  return Object.fromEntries(Object.entries(input.properties).filter(([name]) => !named.includes(name)))
}

/** What the path of a request says, by member. */
export function membersInPath(path: PathMembers, request: FastifyRequest): Record<string, string | undefined> {
  const parameters = request.params as Record<string, string>
  return Object.fromEntries(Object.entries(path).map(([name, member]) => [member, parameters[name]]))
}
