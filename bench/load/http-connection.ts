/**
 * One kept-alive connection that sends one request after another, over a plain socket.
 *
 * Node's own HTTP client costs about as much per request as the services that are measured. This one writes a text and looks for the
 * end of the answer, so that a core drives several ten thousand requests per second. It understands what those services
 * send: a status line, a content-length, a body.
 */
import { connect, type Socket } from 'node:net'

export type Answered = { status: number; body: Buffer }

const END_OF_HEAD = Buffer.from('\r\n\r\n')

export class HttpConnection {
  readonly #socket: Socket
  #received: Buffer = Buffer.alloc(0)
  /** Of the answer that is being received, once its head is complete. */
  #length = -1
  #answered: ((answer: Answered) => void) | null = null
  #failed: ((error: Error) => void) | null = null

  constructor(url: string) {
    const { hostname, port } = new URL(url)
    this.#socket = connect(Number(port), hostname).setNoDelay(true)
    this.#socket.on('data', (chunk) => this.#receive(chunk))
    this.#socket.on('error', (error) => this.#failed?.(error))
    this.#socket.on('close', () => this.#failed?.(new Error('The connection was closed by the service.')))
  }

  send(text: string, answered: (answer: Answered) => void, failed: (error: Error) => void): void {
    this.#answered = answered
    this.#failed = failed
    this.#socket.write(text, 'latin1')
  }

  close(): void {
    this.#failed = null
    this.#socket.destroy()
  }

  #receive(chunk: Buffer): void {
    this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk])
    if (this.#length < 0) this.#length = answerLength(this.#received)
    if (this.#length < 0 || this.#received.length < this.#length) return
    const answer = this.#received
    const answered = this.#answered
    this.#received = Buffer.alloc(0)
    this.#length = -1
    this.#answered = null
    answered?.({ status: statusOf(answer), body: answer })
  }
}

/** Head and body, or -1 while the head is not complete. */
function answerLength(received: Buffer): number {
  const end = received.indexOf(END_OF_HEAD)
  if (end < 0) return -1
  const head = received.toString('latin1', 0, end)
  const length = /content-length: *(\d+)/i.exec(head)
  if (!length) throw new Error(`An answer without a content-length: ${head}`)
  return end + END_OF_HEAD.length + Number(length[1])
}

/** `HTTP/1.1 201 Created`: three digits from the tenth character on. */
function statusOf(answer: Buffer): number {
  return Number(answer.toString('latin1', 9, 12))
}
