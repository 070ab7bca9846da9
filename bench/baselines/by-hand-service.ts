/** The same by hand behind the HTTP framework that Holdfast uses, in a process of its own: what a shop would call. */
import Fastify from 'fastify'
import { openByHand } from './by-hand.ts'

type Body = { reference: string; lines: { sku: string; quantity: number }[] }

const BODY = {
  type: 'object',
  required: ['reference', 'lines'],
  properties: {
    reference: { type: 'string' },
    location: { type: 'string' },
    lines: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['sku', 'quantity'],
        properties: { sku: { type: 'string' }, quantity: { type: 'integer', minimum: 1 } },
      },
    },
  },
}

const [databaseUrl = '', connections = '64'] = process.argv.slice(2)
const shop = openByHand(databaseUrl, Number(connections))
const app = Fastify()
app.post<{ Body: Body }>('/v1/reservations', { schema: { body: BODY } }, async ({ body }, reply) => {
  const { reference, lines } = body
  const [{ sku, quantity }] = lines as [Body['lines'][number]]
  const outcome = await shop.reserve(reference, sku, quantity)
  return reply.code(outcome === 'reserved' ? 201 : 409).send({ reference, sku, quantity, outcome })
})
process.send!(await app.listen({ port: 0, host: '127.0.0.1' }))
process.once('disconnect', () => process.exit())
