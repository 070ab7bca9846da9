/** What a route is registered on. */
import type { FastifyInstance } from 'fastify'
import type { Config } from '../config.ts'
import type { Engine } from '../engine.ts'

export type RouteContext = { app: FastifyInstance; engine: Engine; config: Config }
