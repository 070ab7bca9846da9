/**
 * The admin at /admin: the built files of @holdfast/admin, and its page for every path below that is no file, so that a link into it works.
 * Anybody may load it; what it shows it asks the API for, with the key of whoever has signed in.
 */
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import files from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { sendHeaders } from './security-headers.ts'

const PATH = '/admin'
/** Stands in the page where each answer puts a nonce of its own. */
const NONCE = '__nonce__'

/** Nothing from elsewhere, no script but the files, and no style but the files and what the page itself adds under its nonce. */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

export async function serveAdmin(app: FastifyInstance): Promise<void> {
  const folder = builtFiles()
  sendHeaders(app, {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(self), microphone=(), geolocation=()',
    'referrer-policy': 'no-referrer',
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
    'x-content-type-options': 'nosniff',
  })
  if (existsSync(join(folder, 'assets'))) {
    // Each file is named by its content, and lies there compressed as well.
    const kept = { immutable: true, maxAge: '365d', preCompressed: true, decorateReply: false, index: false } as const
    await app.register(files, { root: join(folder, 'assets'), prefix: `${PATH}/assets/`, ...kept })
  }
  const page = async (_request: unknown, reply: FastifyReply) => sendPage(reply, folder)
  app.get(PATH, page)
  app.get(`${PATH}/*`, page)
}

async function sendPage(reply: FastifyReply, folder: string): Promise<FastifyReply> {
  const nonce = randomBytes(16).toString('base64')
  const page = await readFile(join(folder, 'index.html'), 'utf8').catch(() => NOT_BUILT)
  return reply
    .headers({ 'content-security-policy': policy(nonce), 'cache-control': 'no-store' })
    .code(page === NOT_BUILT ? 503 : 200)
    .type('text/html; charset=utf-8')
    .send(page.replaceAll(NONCE, nonce))
}

/** In the workspace as in an installation the package stands where Node finds it. */
function builtFiles(): string {
  const description = createRequire(import.meta.url).resolve('@holdfast/admin/package.json')
  return join(dirname(description), 'dist')
}

const NOT_BUILT = `<!doctype html><html lang="en"><title>Holdfast</title>
<h1>The admin is not built</h1><p><code>npm start</code> builds it; so does <code>npm run build -w @holdfast/admin</code>.</p></html>`
