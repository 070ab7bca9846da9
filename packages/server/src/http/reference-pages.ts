/**
 * /docs: the reference by Scalar, served from here. Its page may run its own scripts and no others, and nothing is asked of anybody else:
 * the policy names the one inline script by its hash.
 */
import { createHash } from 'node:crypto'
import scalar from '@scalar/fastify-api-reference'
import type { FastifyInstance } from 'fastify'

const PREFIX = '/docs'

/** What would be fetched from elsewhere is switched off; the policy would refuse it besides. */
const CONFIGURATION = {
  url: '/openapi.json',
  pageTitle: 'Holdfast API',
  withDefaultFonts: false,
  telemetry: false,
  hideClientButton: true,
  showDeveloperTools: 'never',
  agent: { disabled: true },
  mcp: { disabled: true },
  defaultHttpClient: { targetKey: 'shell', clientKey: 'curl' },
}

export function registerReference(app: FastifyInstance): void {
  app.register(async (pages) => {
    pages.addHook('onRoute', (route) => {
      route.config = { ...route.config, access: 'public' }
    })
    pages.addHook('onSend', async (_request, reply, payload) => {
      if (typeof payload === 'string' && String(reply.getHeader('content-type')).startsWith('text/html'))
        reply.header('content-security-policy', policyOf(payload))
      else if (reply.statusCode === 200) reply.header('cache-control', 'public, max-age=86400')
      return payload
    })
    await pages.register(scalar, { routePrefix: PREFIX, configuration: CONFIGURATION as never })
  })
}

function policyOf(page: string): string {
  const inline = [...page.matchAll(/<script[^>]*>([^<][\s\S]*?)<\/script>/g)].map(([, script]) => script!)
  const hashes = inline.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`)
  return [
    "default-src 'none'",
    `script-src 'self' ${hashes.join(' ')}`,
    // Its styles are made in the page.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
