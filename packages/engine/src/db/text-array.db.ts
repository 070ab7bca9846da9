import { expect, it } from 'vitest'
import { describeOnBoth } from '../../../../test/support/databases.ts'
import { toBinaryTexts } from './text-array.ts'

describeOnBoth('texts in binary form', (open) => {
  const cases = {
    none: [],
    'nulls, quotes, backslashes, commas and braces': [null, '', '"', '\\', 'NULL', '{a,b}', ' x '],
    'letters of several bytes': ['ä', '漢字', '🧺', '{"sku":"Größe \\"M\\""}'],
    many: Array.from({ length: 3000 }, (_, at) => `${at}`.repeat(at % 50)),
  }

  it('arrive as they are', async () => {
    const database = await open({ forAll: true })
    for (const [name, texts] of Object.entries(cases)) {
      const rows = await database.query('select $1::text[] as texts', [toBinaryTexts(texts)])
      expect(rows, name).toEqual([{ texts }])
    }
  })
})
