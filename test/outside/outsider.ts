/** What somebody with curl needs to try a claim: a shop of his own on the running service, and short words for answers. */
import { expect } from 'vitest'
import type { Body, Reply, Service } from '../support/service.ts'

/** A claim, as a sentence, and how it is tried. */
export type Claims = Record<string, (service: Service) => Promise<void>>

/** `409 insufficient_stock`, or with where it stands: `422 invalid_request /number`. Anything else is said in full. */
export function verdict({ status, body }: Reply): string {
  if (status < 400) return `${status}`
  const { pointer, parameter, header } = body.errors[0] ?? {}
  return [status, body.code, pointer || parameter || header]
    .filter((part) => part !== undefined && part !== '')
    .join(' ')
}

/** Must be accepted. Answers the body. */
export function accepted(reply: Reply): Body {
  expect(verdict(reply)).toMatch(/^20[01]$/)
  return reply.body
}

export function minutesAgo(minutes: number): string {
  return new Date(Date.now() - minutes * 60_000).toISOString()
}

/** What an order has, over all its promises. */
export function promised(order: Body): { reserved: number; backordered: number } {
  const sum = (kind: 'reserved' | 'backordered') =>
    order.promises.reduce((total: number, promise: Body) => total + promise[kind], 0)
  return { reserved: sum('reserved'), backordered: sum('backordered') }
}
