/** What records are called elsewhere, and what is kept with them: shown as it was sent, merged, taken away, and bounded. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeOnBoth } from '../../../../test/support/databases.ts'
import { openService, type Service } from '../../../../test/support/service.ts'

describeOnBoth('external_reference and metadata', (open) => {
  let service: Service
  beforeAll(async () => {
    service = await openService(await open())
  })
  afterAll(() => service.close())

  const RECORDS = [
    ['inventory-items', 'sku'],
    ['stock-locations', 'code'],
    ['inventory-models', 'code'],
    ['sales-channels', 'code'],
  ] as const

  it.each(RECORDS)('of %s are kept as they were sent, merged by a PATCH and taken away by null', async (list, name) => {
    const metadata = { colour: 'blue', erp: { id: 7, tags: ['a', null] }, 'weird ~/ key': 0.5, __proto_: 'fine' }
    const made = await service.must('POST', `/v1/${list}`, { [name]: 'X', external_reference: 'ERP 7/ä', metadata })
    expect(made).toMatchObject({ external_reference: 'ERP 7/ä', metadata })
    const url = `/v1/${list}/X`
    const patched = await service.must('PATCH', url, { metadata: { colour: null, erp: { id: 8 } } })
    const { colour: _gone, ...kept } = metadata
    expect(patched).toMatchObject({ external_reference: 'ERP 7/ä', metadata: { ...kept, erp: { id: 8 } } })
    expect(patched.metadata).not.toHaveProperty('colour')
    expect(patched.revision).toBe(made.revision + 1)
    expect(await service.get(url)).toEqual(patched)
    const named = (reference: string) => service.get(`/v1/${list}?external_reference=${encodeURIComponent(reference)}`)
    expect((await named('ERP 7/ä')).data).toEqual([patched])
    expect((await named('ERP 8')).data).toEqual([])
    expect(await service.must('PATCH', url, { external_reference: null, metadata: null })).toMatchObject({
      external_reference: null,
      metadata: {},
    })
    expect((await named('ERP 7/ä')).data).toEqual([])
    expect((await service.get(`/v1/${list}`)).data.map((one: { metadata: object }) => one.metadata)).toContainEqual({})
  })

  const nested = (levels: number): object => (levels === 1 ? {} : { a: nested(levels - 1) })
  const deep = `{"metadata":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}`
  it.each<[string, unknown, string, string]>([
    ['a list', { metadata: [] }, '/metadata', 'must be'],
    ['a text', { metadata: 'x' }, '/metadata', 'must be'],
    [
      'more than 16 KB',
      { metadata: { a: 'x'.repeat(16_384) } },
      '/metadata',
      'at most 16384 bytes as JSON; it has 16392',
    ],
    ['17 levels', { metadata: nested(17) }, '/metadata', 'at most 16 levels'],
    ['20,000 levels', deep, '/metadata', 'at most 16 levels'],
    ['an endless number', '{"metadata":{"a":1e400}}', '/metadata', 'numbers that there are'],
    ['NUL', { metadata: { a: ['\0'] } }, '/metadata/a/0', 'NUL'],
    ['half a surrogate pair', { metadata: { a: '\ud800' } }, '/metadata/a', 'surrogate'],
    ['NUL in a name', { metadata: { 'a\0': 1 } }, '/metadata', 'NUL'],
    ['an empty reference', { external_reference: '' }, '/external_reference', 'at least 1'],
    ['a long reference', { external_reference: 'x'.repeat(256) }, '/external_reference', 'at most 255'],
  ])('refuse %s', async (_what, body, pointer, words) => {
    for (const [list] of RECORDS) {
      const { status, body: problem } = await service.call('PATCH', `/v1/${list}/X`, body)
      expect([list, status, problem.code, problem.errors[0]?.pointer]).toEqual([list, 422, 'invalid_request', pointer])
      expect(problem.errors[0].detail).toContain(words)
    }
  })

  it('are bounded as they come to, not as they are sent', async () => {
    const half = { a: 'x'.repeat(10_000) }
    await service.must('PATCH', '/v1/inventory-items/X', { metadata: half })
    const { status, body } = await service.call('PATCH', '/v1/inventory-items/X', { metadata: { b: half.a } })
    expect([status, body.code, body.errors[0].pointer]).toEqual([422, 'invalid_request', '/metadata'])
    expect(body.errors[0].detail).toContain('at most 16384 bytes')
    expect(await service.get('/v1/inventory-items/X')).toMatchObject({ metadata: half })
    expect(await service.must('PATCH', '/v1/inventory-items/X', { metadata: { a: null, b: half.a } })).toMatchObject({
      metadata: { b: half.a },
    })
  })
})
