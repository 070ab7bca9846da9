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
