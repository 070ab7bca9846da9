import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readConfiguration } from './configuration.ts'

const directory = mkdtempSync(join(tmpdir(), 'holdfast-configuration-'))
const path = join(directory, 'holdfast.json')
const withFile = (text: string, env: Record<string, string> = {}) => {
  writeFileSync(path, text)
  return () => readConfiguration({ HOLDFAST_CONFIG: path, ...env })
}

describe('the file of the configuration', () => {
  afterAll(() => rmSync(directory, { recursive: true }))

  it('says what the environment does not', () => {
    const read = withFile('{"port": 8080, "open": true, "limits": {"pool_size_max": 20, "batch_size_max": 7}}', {
      PORT: '9090',
      HOLDFAST_BATCH_SIZE_MAX: '8',
    })
    expect(read()).toMatchObject({ port: 9090, open: true, limits: { pool_size_max: 20, batch_size_max: 8 } })
  })

  it.each([
    ['{', /holdfast\.json, must have one JSON object/],
    ['[]', /must have one JSON object/],
    ['{"prot": 1}', /names prot, which is no setting; there are host, port/],
    ['{"port": "http"}', /port \(PORT\) must be a whole number/],
    ['{"limits": {"pool": 1}}', /pool is not a limit/],
    ['{"limits": 3}', /limits that are no object/],
  ])('says what is wrong with %s', (text, message) => {
    expect(withFile(text)).toThrow(message)
  })

  it('says that it is not there', () => {
    expect(() => readConfiguration({ HOLDFAST_CONFIG: join(directory, 'none') })).toThrow(/cannot be read \(ENOENT\)/)
  })
})
