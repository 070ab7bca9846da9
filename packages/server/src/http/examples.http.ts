/** Every example of the documentation, and what `npm start` prints, run in order on a fresh database. */
import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { describeOnBoth } from '../../../../test/support/databases.ts'
import { openService, type Reply, type Service } from '../../../../test/support/service.ts'
import { FIRST_CALLS } from '../cli/first-steps.ts'

describeOnBoth('the examples', (open) => {
  it('of docs/http.md work from top to bottom', async () => {
    const service = await openService(await open())
    const text = await readFile(new URL('../../../../docs/http.md', import.meta.url), 'utf8')
    const blocks = [...text.matchAll(/```sh\n(.*?)```/gs)].map(([, block]) => block!.replaceAll('\\\n', ' '))
    const commands = blocks.flatMap((block) =>
      block.split('\n').filter((line) => line.startsWith('curl ') && !LEFT_OUT.some((part) => line.includes(part))),
    )
    expect(commands.length).toBeGreaterThan(50)
    // `$ID` is the id in the answer before, `$ADMIN` the first API key that was made.
    let id = ''
    let admin = ''
    for (const command of commands) {
      const { body } = await runs(service, command.replace('$ID', id).replace('$ADMIN', admin))
      id = body.id ?? id
      if (admin === '' && body.secret?.startsWith('hf_')) admin = body.secret
    }
    const read = async (url: string) =>
      (await service.call('GET', url, undefined, { authorization: `Bearer ${admin}` })).body
    expect(await read('/v1/orders/1001')).toMatchObject({ fulfilment: 'fulfilled' })
    expect(await read('/v1/integrity')).toMatchObject({ ok: true })
    await service.close()
  })

  it('of npm start work one after another', async () => {
    const service = await openService(await open())
    for (const { call } of FIRST_CALLS) await runs(service, call('http://localhost:4600'))
    const { data } = await service.get('/v1/inventory-levels')
    expect(data).toMatchObject([{ on_hand: 10, reserved: 2, available: 8 }])
    await service.close()
  })
})

/** A stream does not end by itself, and a sound database has no finding; both have tests of their own. */
const LEFT_OUT = ['/events/stream', '$FINDING']

/** Enough of curl for the examples: -s, -X, -H, -d and one address. */
async function runs(service: Service, command: string): Promise<Reply> {
  const words = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!)
  let method: string | undefined
  let body: string | undefined
  let url = ''
  const headers: Record<string, string> = {}
  for (let at = 1; at < words.length; at++) {
    const word = words[at]!
    if (word === '-X') method = words[++at]
    else if (word === '-d') body = words[++at]
    else if (word === '-H') {
      const [name, ...value] = words[++at]!.split(': ')
      headers[name!] = value.join(': ')
    } else if (word !== '-s') url = word.replace(/^(http:\/\/)?localhost:4600/, '')
  }
  const reply = await service.call(method ?? (body === undefined ? 'GET' : 'POST'), url, body, headers)
  expect(reply.status, `${command}\n${JSON.stringify(reply.body)}`).toBeLessThan(300)
  return reply
}
