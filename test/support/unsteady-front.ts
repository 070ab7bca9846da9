/**
 * An HTTP server that stands before a service as a proxy does, and fails as proxies and networks fail: in order, one behaviour per
 * request, and when there is none left it passes requests on.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Behaviour =
  /** The request goes through and its answer is lost: the service has acted and the client does not know. */
  'loses the answer' | 'never answers' | { status: number; headers?: Record<string, string>; body?: string }

export interface UnsteadyFront {
  url: string
  /** What is to be done with the next requests. */
  next: (...behaviours: Behaviour[]) => void
  /** Every request that has come, in order. */
  requests: { method: string; path: string; headers: IncomingMessage['headers']; at: number }[]
  close: () => Promise<void>
}

export async function openUnsteadyFront(serviceUrl: string): Promise<UnsteadyFront> {
  const coming: Behaviour[] = []
  const requests: UnsteadyFront['requests'] = []
  const server = createServer(async (request, response) => {
    requests.push({ method: request.method!, path: request.url!, headers: request.headers, at: performance.now() })
    const behaviour = coming.shift()
    if (behaviour === 'never answers') return
    if (typeof behaviour === 'object') {
      response.writeHead(behaviour.status, behaviour.headers).end(behaviour.body ?? '')
      return
    }
    const answer = await passOn(serviceUrl, request)
    if (behaviour === 'loses the answer') request.socket.destroy()
    else await answerWith(response, answer)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    next: (...behaviours) => coming.push(...behaviours),
    requests,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function passOn(serviceUrl: string, request: IncomingMessage): Promise<Response> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const own = new Set(['host', 'connection', 'content-length', 'transfer-encoding'])
  const headers = Object.entries(request.headers).filter(([name]) => !own.has(name)) as [string, string][]
  const body = Buffer.concat(chunks)
  return fetch(`${serviceUrl}${request.url}`, { method: request.method!, headers, ...(body.length > 0 && { body }) })
}

async function answerWith(response: ServerResponse, answer: Response): Promise<void> {
  const body = Buffer.from(await answer.arrayBuffer())
  const headers = [...answer.headers].filter(([name]) => !['connection', 'transfer-encoding'].includes(name))
  response.writeHead(answer.status, headers.flat()).end(body)
}
