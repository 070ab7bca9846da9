/** Answers at once and does nothing: how much the sending process can send. */
import { createServer } from 'node:http'

const server = createServer((request, response) => {
  request.resume()
  request.on('end', () => response.writeHead(201, { 'content-length': 2 }).end('{}'))
})
server.listen(0, '127.0.0.1', () => {
  process.send!(`http://127.0.0.1:${(server.address() as { port: number }).port}`)
})
process.once('disconnect', () => process.exit())
