/**
 * /docs: the reference by Scalar, served from here. Its page may run its own scripts and no others, and nothing is asked of anybody else:
 * the policy names the one inline script by its hash.
 */
import { createHash } from 'node:crypto'
import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from 'fastify'

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
  let opened: Promise<FastifyInstance> | undefined
  const show = async (request: FastifyRequest, reply: FastifyReply) => {
    opened ??= openReference()
    const { statusCode, headers, body } = await (await opened).inject({ method: 'GET', url: request.url })
    const type = String(headers['content-type'] ?? 'text/plain')
    if (headers.location) reply.header('location', headers.location)
    if (type.startsWith('text/html')) reply.header('content-security-policy', policyOf(body))
    else if (statusCode === 200) reply.header('cache-control', 'public, max-age=86400')
    return reply.code(statusCode).type(type).send(body)
  }
  for (const url of [`${PREFIX}/`, `${PREFIX}/js/scalar.js`])
    app.route({ method: 'GET', url, config: { access: 'public' }, handler: show })
}

/** Its script is 9 MB of text that stays in memory: it is read when somebody looks at the page, which most processes never see. */
async function openReference(): Promise<FastifyInstance> {
  const { default: scalar } = await import('@scalar/fastify-api-reference')
  const pages = fastify()
  await pages.register(scalar, { routePrefix: PREFIX, configuration: CONFIGURATION as never })
  return pages
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
