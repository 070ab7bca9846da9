/** What a route is registered on. */
import type { FastifyInstance } from 'fastify'
import type { Config, Engine } from 'holdfast'

export type RouteContext = { app: FastifyInstance; engine: Engine; config: Config }
